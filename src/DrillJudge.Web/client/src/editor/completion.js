/**
 * Completion from the warm compiler, after a dot and on Ctrl-Space.
 * @import { CompletionContext, CompletionResult, Completion } from '@codemirror/autocomplete'
 * @import { Completions } from '../net/contract.js'
 */
import { acceptCompletion, autocompletion, snippet } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { request } from '../net/http.js';

/** As many items as the compiler sends at most: a full list may lack what a longer prefix would find. */
const fullList = 100;

/** @param {string | undefined} url @param {string | undefined} token */
export const completion = (url, token) => [
  autocompletion({ override: url ? [context => ask(context, url, token)] : [], maxRenderedOptions: fullList, icons: true }),
  Prec.high(keymap.of([{ key: 'Tab', run: acceptCompletion }])),
];

/** @param {CompletionContext} context @param {string} url @param {string | undefined} token @returns {Promise<CompletionResult | null>} */
async function ask(context, url, token) {
  if (!context.explicit && !isAfterDot(context)) return null;
  const stale = new AbortController();
  context.addEventListener('abort', () => stale.abort());
  try {
    const { status, body } = await request('POST', url, { body: { source: context.state.doc.toString(), offset: context.pos }, token, signal: stale.signal });
    return status === 200 && Array.isArray(body?.items) && body.items.length > 0 ? resultOf(body, context.pos) : null;
  } catch {
    return null;
  }
}

/** @param {CompletionContext} context */
function isAfterDot(context) {
  const before = context.matchBefore(/[\w)\]}"'!?>]\??\.\s*\w*/);
  if (!before || /^\d\./.test(before.text) && /(?:^|[^\w\])])\d+\.\w*$/.test(context.state.sliceDoc(Math.max(0, context.pos - 40), context.pos))) return false;
  return !/comment|string|character/i.test(syntaxTree(context.state).resolveInner(context.pos, -1).name);
}

/** The compiler's order is kept: it knows what is likely. @param {Completions} answer @param {number} pos @returns {CompletionResult} */
export function resultOf({ from, items }, pos) {
  return {
    from: Math.min(Math.max(0, from), pos),
    validFor: items.length < fullList ? /^@?\w*$/ : undefined,
    options: items.map((item, index) => ({
      label: item.label,
      type: item.kind,
      detail: item.detail || undefined,
      boost: Math.max(-99, 99 - 2 * index),
      apply: applyOf(item),
    })),
  };
}

/** @param {{ label: string, insert: string, kind: string }} item @returns {Completion['apply']} */
const applyOf = ({ label, insert, kind }) => (kind === 'snippet' && insert.includes('${') ? snippet(insert) : insert || label);
