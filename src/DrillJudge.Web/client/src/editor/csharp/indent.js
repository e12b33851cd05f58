/**
 * Where a line of C# should begin.
 * @import { IndentContext } from '@codemirror/language'
 * @import { CSharpState } from './state.js'
 */
import { inBlock } from './code.js';

/** Columns of indentation for a line beginning with `textAfter`, or null to leave it. @param {CSharpState} state @param {string} textAfter @param {IndentContext} context */
export function indent(state, textAfter, context) {
  if (state.modes.length > 0) return null;
  const bracket = state.brackets.at(-1);
  if (bracket && /^\s*[)\]}]/.test(textAfter)) return bracket.indent;
  if (!inBlock(state)) return (bracket?.indent ?? 0) + context.unit;
  const isLabel = /^\s*(?:case\b|default\s*:)/.test(textAfter);
  const block = bracket ? bracket.indent + context.unit + (bracket.cases && !isLabel ? context.unit : 0) : 0;
  if (state.fresh) return block;
  // A brace on a line of its own stands under its statement; anything else goes on with it.
  return /^\s*\{/.test(textAfter) ? state.statement : state.statement + context.unit;
}
