/** @import { Diagnostic } from '../net/contract.js' */
import { goTo } from '../dom/messages.js';
import { el, hidden } from '../dom/el.js';

const order = { error: 0, warning: 1, info: 2 };

/** What the compiler said, each line a way to its place in the source. @param {Diagnostic[]} diagnostics @param {HTMLTextAreaElement} area */
export function diagnosticList(diagnostics, area) {
  const sorted = [...diagnostics].sort((a, b) => (order[a.severity] ?? 2) - (order[b.severity] ?? 2) || a.line - b.line || a.column - b.column);
  return el('ul', { class: 'diagnostics' }, ...sorted.map(({ id, line, column, severity, message }) =>
    el('li', { class: `diagnostic${severity === 'error' ? '' : ` ${severity}`}`, 'data-severity': severity },
      el('button', { type: 'button', click: () => goTo(area, { line, column }) }, hidden(`${severity}, go to `), `Line ${line}:${column}`),
      el('span', {}, message, ' ', el('code', {}, id)))));
}
