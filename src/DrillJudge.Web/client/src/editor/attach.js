import { EditorState } from '@codemirror/state';
import { EditorView, tooltips } from '@codemirror/view';
import { linter } from '@codemirror/lint';
import { jumpTo, replaceSource, showDiagnostics } from '../dom/messages.js';
import { csharp } from './csharp/language.js';
import { basics } from './basics.js';
import { completion } from './completion.js';
import { diagnosticsAsYouType, show } from './diagnostics.js';
import { footer } from './footer.js';
import { offsetOf } from './positions.js';
import { bindProblems, problems } from './problems.js';
import { look } from './look.js';
import { wrapping } from './wrapping.js';

/**
 * Puts an editor before `area` and keeps the area's value in step, so that a plain form post and other scripts read it as ever.
 * URLs come from the closest ancestor with `data-diagnostics-url` and `data-completion-url`; without them there is just the editor.
 * @param {HTMLTextAreaElement} area
 */
export function attach(area) {
  const host = /** @type {HTMLElement | null} */ (area.closest('[data-diagnostics-url], [data-completion-url]'));
  const { diagnosticsUrl, completionUrl, antiforgery: token } = host?.dataset ?? {};
  const isLocked = area.readOnly || area.disabled || host?.dataset.state === 'closed';
  const bar = footer(isLocked);
  const wrap = wrapping(bar.wrapButton);
  const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content');

  const view = new EditorView({
    state: EditorState.create({
      doc: area.value,
      extensions: [
        nonce ? EditorView.cspNonce.of(nonce) : [],
        basics(),
        csharp(),
        look(),
        wrap.extension,
        isLocked ? [EditorState.readOnly.of(true)] : [],
        diagnosticsUrl && !isLocked ? diagnosticsAsYouType(diagnosticsUrl, token) : linter(null),
        completion(isLocked ? undefined : completionUrl, token),
        problems(bar.problemsButton),
        // Lists and messages may be longer than the editor, which cuts off what sticks out.
        tooltips({ parent: document.body }),
        EditorView.contentAttributes.of({ 'aria-label': labelOf(area), 'aria-describedby': bar.hint.id }),
        EditorView.updateListener.of(update => {
          if (update.docChanged) {
            area.value = update.state.doc.toString();
            area.dispatchEvent(new Event('input', { bubbles: true }));
          }
          if (update.focusChanged && !view.hasFocus) area.dispatchEvent(new Event('blur'));
        }),
      ],
    }),
  });
  wrap.bind(view);
  bindProblems(bar.problemsButton, view);

  area.before(view.dom, bar.dom);
  area.hidden = true;
  // Also against a stylesheet that gives the textarea a display of its own.
  area.style.display = 'none';
  for (const label of area.labels ?? []) label.addEventListener('click', () => view.focus());
  // A required but hidden field would stop the form from being sent without a word.
  area.required = false;

  area.addEventListener(replaceSource, event => {
    event.preventDefault();
    const source = String(/** @type {CustomEvent} */ (event).detail);
    const caret = Math.min(view.state.selection.main.head, source.length);
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: source }, selection: { anchor: caret } });
  });
  area.addEventListener(jumpTo, event => {
    event.preventDefault();
    const { line, column } = /** @type {CustomEvent} */ (event).detail;
    const offset = offsetOf(view.state.doc, line, column);
    view.dispatch({ selection: { anchor: offset }, effects: EditorView.scrollIntoView(offset, { y: 'center' }) });
    view.focus();
  });
  area.addEventListener(showDiagnostics, event => {
    event.preventDefault();
    show(view, /** @type {CustomEvent} */ (event).detail);
  });
  area.form?.addEventListener('reset', () => queueMicrotask(() =>
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: area.defaultValue } })));
  return view;
}

/** @param {HTMLTextAreaElement} area */
const labelOf = area => area.getAttribute('aria-label') ?? area.labels?.[0]?.textContent?.trim() ?? 'Your solution in C#';
