/** @import { Failure } from '../net/contract.js' */
import { compare } from '../diff/lines.js';
import { beginning } from '../diff/shorten.js';
import { diffTable } from '../diff/table.js';
import { el } from '../dom/el.js';

/** A value in monospace; a long one by its beginning, with all of it behind a button. @param {string} text */
export function value(text) {
  if (text === '') return el('span', { class: 'value-empty' }, '(empty)');
  const pre = el('pre', { class: 'value', tabindex: 0 });
  const short = beginning(text);
  pre.textContent = short ?? text;
  if (short === null) return pre;
  const label = `Show all ${text.length.toLocaleString()} characters`;
  const button = el('button', { type: 'button', class: 'button small quiet', 'aria-expanded': 'false', click: () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    pre.textContent = isOpen ? short : text;
    button.setAttribute('aria-expanded', String(!isOpen));
    button.textContent = isOpen ? label : 'Show less';
  } }, label);
  return el('div', { class: 'value-long' }, pre, button);
}

/** What is known of one case; expected and output as a diff when they differ. @param {Omit<Failure, 'index' | 'group'> & { verdict?: string | null }} one */
export function caseDetails({ verdict, input, expected, output, printed, note }) {
  const isCompared = verdict !== 'AC' && expected != null && output != null && expected !== output;
  const rows = isCompared ? compare(expected, output) : [];
  const isSame = rows.every(({ kind }) => kind === 'same');
  return [
    valueList({ Input: input, ...(isCompared && !isSame ? {} : { Expected: expected, 'Your output': output }), Printed: printed, Note: note ?? (isCompared && isSame ? 'They differ only in line ends.' : null) }),
    ...(isCompared && !isSame ? [diffTable(rows, { before: 'Expected', after: 'Yours' }), ...whole('Expected', expected), ...whole('Yours', output)] : []),
  ].filter(part => part !== null);
}

/** @param {Record<string, string | null | undefined>} values */
function valueList(values) {
  const known = Object.entries(values).filter(([name, text]) => text != null && !(name === 'Printed' && text === ''));
  return known.length === 0 ? null
    : el('dl', { class: 'values' }, ...known.flatMap(([name, text]) => [el('dt', {}, name), el('dd', {}, name === 'Note' ? String(text) : value(String(text)))]));
}

/** All of a text that the diff cannot have shown. @param {string} name @param {string} text */
const whole = (name, text) => text.split('\n').every(line => line.length <= 400) ? []
  : [el('details', { class: 'whole' }, el('summary', {}, `${name}: all ${text.length.toLocaleString()} characters`), el('pre', { class: 'value', tabindex: 0 }, text))];
