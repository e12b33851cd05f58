/**
 * Completion from the warm compiler: while a name is typed, after a dot and on Ctrl-Space.
 * @import { CompletionContext, CompletionResult, Completion } from '@codemirror/autocomplete'
 * @import { EditorView } from '@codemirror/view'
 * @import { Completions } from '../net/contract.js'
 */
import { acceptCompletion, autocompletion, closeCompletion, completionStatus, selectedCompletion, snippet } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { request } from '../net/http.js';

/** As many items as the compiler sends at most. */
const fullList = 100;
const pauseMs = 200;

/** @param {string | undefined} url @param {string | undefined} token */
export const completion = (url, token) => [
  // Before the list's own keys, which are of the highest precedence, too.
  Prec.highest(keymap.of([{ key: 'Enter', run: leaveWhatStands }, { key: 'Escape', run: dropQuestion }])),
  autocompletion({ override: url ? [source(url, token)] : [], maxRenderedOptions: fullList, icons: true, activateOnTypingDelay: pauseMs }),
  Prec.high(keymap.of([{ key: 'Tab', run: acceptCompletion }])),
];

/** The editor asks one question at a time, and lets go of it when the caret moves away. @param {string} url @param {string | undefined} token */
function source(url, token) {
  /** Text up to a word that nothing goes with, which its further letters do not change: mostly a name that is being made up. */
  let barren = '';

  /** @param {CompletionContext} context @returns {Promise<CompletionResult | null>} */
  return async context => {
    if (!context.explicit && !invites(context)) return null;
    const stem = context.state.sliceDoc(0, context.matchBefore(/\w+/)?.from ?? context.pos);
    if (!context.explicit && stem === barren) return null;
    const stale = new AbortController();
    context.addEventListener('abort', () => stale.abort());
    try {
      const { status, body } = await request('POST', url, { body: { source: context.state.doc.toString(), offset: context.pos }, token, signal: stale.signal });
      if (status !== 200 || !Array.isArray(body?.items)) return nothing(context.pos);
      barren = body.items.length === 0 ? stem : '';
      return body.items.length > 0 ? resultOf(body, context.pos) : nothing(context.pos);
    } catch {
      return nothing(context.pos);
    }
  };
}

/** An empty list rather than none: after none the editor would not ask again for what was typed meanwhile. @param {number} pos @returns {CompletionResult} */
const nothing = pos => ({ from: pos, options: [] });

/** @param {CompletionContext} context */
const invites = context =>
  (isInName(context.state.sliceDoc(Math.max(0, context.pos - 80), context.pos)) || isAfterDot(context)) && !/comment|string|character|escape|format|number|meta/i.test(syntaxTree(context.state).resolveInner(context.pos, -1).name);

/** Whether a text ends in letters of a name, as against a number's. @param {string} text */
export const isInName = text => /(?:^|[^\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*$/u.test(text);

/** @param {CompletionContext} context */
function isAfterDot(context) {
  const before = context.matchBefore(/[\w)\]}"'!?>]\??\.\s*\w*/);
  return before !== null && !(/^\d\./.test(before.text) && /(?:^|[^\w\])])\d+\.\w*$/.test(context.state.sliceDoc(Math.max(0, context.pos - 40), context.pos)));
}

/** Enter after a word that stands there in full ends the line, as it would without a list. @param {EditorView} view */
function leaveWhatStands(view) {
  const chosen = selectedCompletion(view.state);
  if (!chosen) return false;
  const { head } = view.state.selection.main;
  const word = typeof chosen.apply === 'string' ? chosen.apply : chosen.label;
  const before = view.state.sliceDoc(Math.max(0, head - word.length - 1), head);
  if (before.endsWith(word) && !/^[\w@]/.test(before.slice(0, -word.length))) closeCompletion(view);
  return false;
}

/** Escape while no list is there yet: it must not be used up by what nobody sees, since it also lets Tab leave. @param {EditorView} view */
function dropQuestion(view) {
  if (completionStatus(view.state) === 'pending') closeCompletion(view);
  return false;
}

/** The compiler's order is kept: it knows what is likely. @param {Completions} answer @param {number} pos @returns {CompletionResult} */
export function resultOf({ from, truncated, items }, pos) {
  return {
    from: Math.min(Math.max(0, from), pos),
    validFor: truncated ?? items.length >= fullList ? text => holds(items, text) : /^@?\w*$/,
    options: items.map((item, index) => ({
      label: item.label,
      type: item.kind,
      detail: item.detail || undefined,
      boost: Math.max(-99, 99 - 2 * index),
      apply: applyOf(item),
    })),
  };
}

/**
 * A list that was cut off may lack what more letters would find. As long as something in it begins with them it serves: while a new one
 * is asked for, Enter and Tab could take nothing.
 * @param {Completions['items']} items @param {string} text
 */
const holds = (items, text) => /^@?\w*$/.test(text) && items.some(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));

/** @param {{ label: string, insert: string, kind: string }} item @returns {Completion['apply']} */
const applyOf = ({ label, insert, kind }) => (kind === 'snippet' && insert.includes('${') ? snippet(insert) : insert || label);
