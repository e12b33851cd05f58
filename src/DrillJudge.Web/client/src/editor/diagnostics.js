/**
 * Diagnostics while typing: asked for when the typing pauses, and shown only for the source that they were asked for.
 * @import { Text } from '@codemirror/state'
 * @import { Diagnostic } from '../net/contract.js'
 */
import { linter, setDiagnostics } from '@codemirror/lint';
import { EditorView, ViewPlugin } from '@codemirror/view';
import { backoff } from '../net/backoff.js';
import { isPassing, request } from '../net/http.js';
import { asker } from './asker.js';
import { spanOf } from './positions.js';

const pauseMs = 250;
/** The server gives up before; this is for a connection that died without a word. */
const longestMs = 20_000;

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
    /** What was last answered for. @type {Text | undefined} */
    let known;
    let tries = 0;

    const ask = async () => {
      const { doc } = view.state;
      // A source that nobody works on costs the compiler nothing.
      if (known?.eq(doc) || !view.hasFocus) return null;
      const { status, body, headers } = await request('POST', url, { body: { source: doc.toString() }, token, signal: AbortSignal.timeout(longestMs) }).catch(() => broken);
      if (status === 200 && Array.isArray(body?.diagnostics)) {
        [known, tries] = [doc, 0];
        if (view.state.doc.eq(doc)) show(view, body.diagnostics);
        return null;
      }
      // Another tab with the same drill asked later.
      if (status === 204) return pauseMs;
      // An editor without diagnostics is still an editor: failures are silent, and answered by patience.
      return isPassing(status) ? 1000 * Number(headers.get('Retry-After')) || backoff(++tries) : null;
    };
    const { changed, stop } = asker(ask, pauseMs);
    return {
      update(update) {
        if (update.docChanged || (update.focusChanged && view.hasFocus)) changed();
      },
      destroy: stop,
    };
  }),
];

const broken = { status: 0, body: null, headers: new Headers() };
