/**
 * C# for CodeMirror. The published grammars know neither raw strings nor nested holes nor today's pattern words, hence our own tokenizer.
 * @import { StringStream, StreamParser } from '@codemirror/language'
 * @import { CSharpState } from './state.js'
 */
import { LanguageSupport, StreamLanguage } from '@codemirror/language';
import { tags as t } from '@lezer/highlight';
import { codeToken } from './code.js';
import { indent } from './indent.js';
import { copyState, startState } from './state.js';
import { textToken } from './text.js';

/** @param {StringStream} stream @param {CSharpState} state @returns {string | null} */
export function token(stream, state) {
  const mode = state.modes.at(-1);
  if (stream.sol()) state.indented = stream.indentation();
  if (mode?.kind === 'text') return textToken(stream, state, mode);
  if (mode?.kind === 'comment') {
    if (stream.skipTo('*/')) {
      stream.match('*/');
      state.modes.pop();
    } else stream.skipToEnd();
    return 'comment';
  }
  if (stream.eatSpace()) return null;
  return codeToken(stream, state, mode ?? null);
}

/** @type {StreamParser<CSharpState>} */
export const parser = {
  name: 'csharp',
  startState,
  copyState,
  token,
  indent,
  tokenTable: {
    docComment: t.docComment, lineComment: t.lineComment, comment: t.blockComment, meta: t.meta,
    string: t.string, character: t.character, escape: t.escape, hole: t.special(t.brace), format: t.special(t.string), number: t.number,
    control: t.controlKeyword, modifier: t.modifier, definitionKeyword: t.definitionKeyword, operatorKeyword: t.operatorKeyword,
    builtinType: t.standard(t.typeName), self: t.self, bool: t.bool, null: t.null,
    type: t.typeName, definition: t.definition(t.typeName), function: t.function(t.variableName), property: t.propertyName,
    constant: t.constant(t.variableName), variable: t.variableName,
    operator: t.operator, bracket: t.bracket, punctuation: t.punctuation,
  },
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', '"', "'", '"""'], stringPrefixes: ['$', '@', '$@', '@$', '$$', '$$$'] },
    indentOnInput: /^\s*(?:[{}\])]|case\b.*:|default\s*:)$/,
  },
};

export const csharpLanguage = StreamLanguage.define(parser);

export const csharp = () => new LanguageSupport(csharpLanguage);
