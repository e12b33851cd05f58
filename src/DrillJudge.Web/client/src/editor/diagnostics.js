/**
 * Diagnostics while typing: asked for when the typing pauses, and only the newest answer shown.
 * @import { Diagnostic } from '../net/contract.js'
 */
import { linter, setDiagnostics } from '@codemirror/lint';
import { EditorView, ViewPlugin } from '@codemirror/view';
import { request } from '../net/http.js';
import { spanOf } from './positions.js';

const pauseMs = 300;

/** @param {EditorView} view @param {Diagnostic[]} diagnostics */
export function show(view, diagnostics) {
  const { doc } = view.state;
  view.dispatch(setDiagnostics(view.state, diagnostics.map(diagnostic => ({
    ...spanOf(doc, diagnostic),
    severity: diagnostic.severity === 'error' || diagnostic.severity === 'warning' ? diagnostic.severity : /** @type {const} */ ('info'),
    source: diagnostic.id,
    message: diagnostic.message,
  }))));
}

/** @param {string} url @param {string | undefined} token */
export const diagnosticsAsYouType = (url, token) => [
  linter(null),
  ViewPlugin.define(view => {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    /** @type {AbortController | undefined} */
    let running;
    let wasFocused = false;
    let quietUntil = 0;

    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, Math.max(pauseMs, quietUntil - Date.now()));
    };
    const ask = async () => {
      running?.abort();
      const mine = running = new AbortController();
      const { doc } = view.state;
      try {
        const { status, body, headers } = await request('POST', url, { body: { source: doc.toString() }, token, signal: mine.signal });
        // An editor without diagnostics is still an editor: failures are silent, and answered by patience.
        if (status === 200 && Array.isArray(body?.diagnostics) && view.state.doc.eq(doc)) show(view, body.diagnostics);
        else if (status !== 200) quietUntil = Date.now() + 1000 * (Number(headers.get('Retry-After')) || 2);
      } catch {
        // Aborted by a newer question.
      }
    };
    return {
      update(update) {
        // A source that nobody works on costs the compiler nothing.
        if (update.docChanged || (update.focusChanged && view.hasFocus && !wasFocused)) later();
        if (update.docChanged) running?.abort();
        wasFocused ||= view.hasFocus;
      },
      destroy() {
        clearTimeout(timer);
        running?.abort();
      },
    };
  }),
];
