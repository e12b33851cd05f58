/** @import { Failure, RunCase } from '../net/contract.js' */
import { compare } from '../diff/lines.js';
import { around, beginning } from '../diff/shorten.js';
import { diffTable, pieceOf } from '../diff/table.js';
import { el } from '../dom/el.js';

/** A value in monospace; a long one by its beginning, with all of it behind a button. @param {string} text */
export function value(text) {
  if (text === '') return el('span', { class: 'value-empty' }, '(empty)');
  const code = el('code', {});
  const pre = el('pre', { class: 'value', tabindex: 0 }, code);
  const short = beginning(text);
  code.textContent = short ?? text;
  if (short === null) return pre;
  const button = el('button', { type: 'button', class: 'link', 'aria-expanded': 'false', click: () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    code.textContent = isOpen ? short : text;
    button.setAttribute('aria-expanded', String(!isOpen));
    button.textContent = isOpen ? label : 'Show less';
  } });
  const label = `Show all ${text.length.toLocaleString()} characters`;
  button.textContent = label;
  return el('div', { class: 'value-long' }, pre, button);
}

/** What is known of one case, as a list of names and values; expected and output as a diff when they differ. @param {Omit<Failure, 'index' | 'group'> & { verdict?: string | null }} one */
export function caseDetails(one) {
  const isCompared = one.verdict !== 'AC' && one.expected != null && one.output != null && one.expected !== one.output;
  return el('div', { class: 'case-details' },
    ...named('Input', one.input),
    ...(isCompared ? difference(String(one.expected), String(one.output)) : [...named('Expected', one.expected), ...named('Your output', one.output)]),
    ...named('Note', one.note),
    ...(one.printed ? [el('details', { class: 'printed' }, el('summary', {}, 'What your program printed'), value(one.printed))] : []));
}

/** @param {string} name @param {string | null | undefined} text */
const named = (name, text) => (text == null ? [] : [el('h4', {}, name), name === 'Note' ? el('p', { class: 'note' }, text) : value(text)]);

/** @param {string} expected @param {string} output */
function difference(expected, output) {
  const rows = compare(expected, output);
  const names = { before: 'Expected', after: 'Your output' };
  if (rows.length > 1) return [el('h4', {}, 'Expected and your output'), diffTable(rows, names)];
  // One line each: under each other they line up, and need no table.
  const [{ before, after }] = rows;
  if (rows[0].kind === 'same') return [...named('Expected', expected), ...named('Your output', output), el('p', { class: 'note' }, 'They differ only in line ends.')];
  const isCut = expected.length > 400 || output.length > 400;
  return [
    el('h4', {}, names.before), el('pre', { class: 'value diff-before', tabindex: 0 }, el('code', {}, ...around(before ?? []).map(piece => pieceOf(piece, 'before')))), isCut && whole(expected),
    el('h4', {}, names.after), el('pre', { class: 'value diff-after', tabindex: 0 }, el('code', {}, ...around(after ?? []).map(piece => pieceOf(piece, 'after')))), isCut && whole(output),
  ].filter(part => part !== false);
}

/** @param {string} text */
const whole = text => el('details', { class: 'whole' }, el('summary', {}, `All ${text.length.toLocaleString()} characters`), el('pre', { class: 'value', tabindex: 0 }, el('code', {}, text)));
