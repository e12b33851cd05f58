/** @import { EditorState } from '@codemirror/state' */
import { closeLintPanel, diagnosticCount, forEachDiagnostic, openLintPanel, setDiagnosticsEffect } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';

/** @type {[string, string, string][]} */
const severities = [['error', 'error', 'errors'], ['warning', 'warning', 'warnings'], ['info', 'hint', 'hints']];

/**
 * A button that says how many problems there are and shows them as a list: what the underlines tell the mouse, for keyboard and finger.
 * It stays away until there is something to say.
 * @param {HTMLButtonElement} button
 */
export const problems = button => [
  EditorView.updateListener.of(update => {
    if (update.transactions.some(transaction => transaction.effects.some(effect => effect.is(setDiagnosticsEffect)))) {
      button.hidden = false;
      button.textContent = words(update.state);
      button.dataset.worst = severities.find(([name]) => count(update.state, name) > 0)?.[0] ?? 'none';
    }
  }),
];

/** @param {HTMLButtonElement} button @param {EditorView} view */
export const bindProblems = (button, view) => button.addEventListener('click', () => {
  if (view.dom.querySelector('.cm-panel-lint')) {
    closeLintPanel(view);
    view.focus();
  } else openLintPanel(view);
});

/** @param {EditorState} state */
function words(state) {
  if (diagnosticCount(state) === 0) return 'No problems';
  return severities.flatMap(([name, one, more]) => {
    const found = count(state, name);
    return found === 0 ? [] : [`${found} ${found === 1 ? one : more}`];
  }).join(', ');
}

/** @param {EditorState} state @param {string} severity */
function count(state, severity) {
  let found = 0;
  forEachDiagnostic(state, diagnostic => {
    if (diagnostic.severity === severity) found++;
  });
  return found;
}
