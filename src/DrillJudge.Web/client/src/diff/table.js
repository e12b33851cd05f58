/**
 * @import { Row } from './lines.js'
 * @import { Piece } from './tokens.js'
 */
import { el, hidden } from '../dom/el.js';
import { around } from './shorten.js';

const context = 3;
const mostRows = 200;

/** A diff as a table of two columns. Long runs of equal lines are folded behind a button. @param {Row[]} rows @param {{ before: string, after: string }} names */
export function diffTable(rows, names) {
  const table = el('table', {},
    el('caption', { class: 'visually-hidden' }, `${names.before} and ${names.after.toLowerCase()}, line by line`),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col', class: 'line-no' }, hidden('Line')), el('th', { scope: 'col' }, names.before), el('th', { scope: 'col' }, names.after))));
  for (const [from, to] of folds(rows)) {
    const isFolded = from < 0;
    const slice = rows.slice(Math.abs(from), to);
    const body = el('tbody', { hidden: isFolded }, ...slice.map(rowOf));
    if (isFolded) table.append(foldRow(slice, body));
    table.append(body);
  }
  return el('div', { class: 'diff', tabindex: 0 }, table);
}

/** @param {Row[]} slice @param {HTMLElement} body */
function foldRow(slice, body) {
  const isSame = slice.every(({ kind }) => kind === 'same');
  const button = el('button', { type: 'button', class: 'button small quiet', click: () => {
    body.hidden = false;
    fold.remove();
  } }, `Show ${slice.length} more ${isSame ? 'equal lines' : 'lines'}`);
  const fold = el('tbody', { class: 'diff-fold' }, el('tr', {}, el('td', { colspan: 3 }, button)));
  return fold;
}

/** Ranges of rows; a negative start says folded. Ranges never start folded at 0, so the sign is safe. @param {Row[]} rows @returns {[number, number][]} */
export function folds(rows) {
  /** @type {[number, number][]} */
  const ranges = [];
  let start = 0;
  let budget = mostRows;
  const visible = (/** @type {number} */ to) => {
    if (to > start) ranges.push([start, to]);
    budget -= to - start;
    start = to;
  };
  for (let i = 0; i < rows.length && budget > 0;) {
    if (rows[i].kind !== 'same') {
      i++;
      if (i - start > budget) break;
      continue;
    }
    let end = i;
    while (end < rows.length && rows[end].kind === 'same') end++;
    const from = i + (i === 0 ? 1 : context);
    const to = end === rows.length ? end : end - context;
    if (to - from > context) {
      visible(from);
      ranges.push([-from, to]);
      start = to;
    }
    i = end;
  }
  const rest = Math.min(rows.length, start + Math.max(1, budget));
  visible(rest);
  if (rest < rows.length) ranges.push([-rest, rows.length]);
  return ranges;
}

/** The line is the first text's; a line that only the second has goes by its own number there. @param {Row} row */
const rowOf = ({ kind, before, after, beforeLine, afterLine }) => el('tr', { class: kind },
  el('td', { class: 'no' }, beforeLine ?? afterLine),
  el('td', { class: 'expected' }, ...cell(before, 'ins')),
  el('td', { class: 'output' }, ...cell(after, 'del')));

/** What was expected and is not there is to be inserted, what is there and was not expected to be deleted. @param {Piece[] | null} pieces @param {'ins' | 'del'} tag */
const cell = (pieces, tag) => (pieces ? around(pieces).map(piece => pieceOf(piece, tag)) : []);

/** @param {Piece | { left: number }} piece @param {'ins' | 'del'} tag */
function pieceOf(piece, tag) {
  if ('left' in piece) return el('span', { class: 'more' }, ` … ${piece.left.toLocaleString()} characters … `);
  return piece.isDifferent ? el(tag, {}, visible(piece.text)) : piece.text;
}

/** Space that makes the difference has to be seen. @param {string} text */
const visible = text => (/^\s|\s$/.test(text) ? text.replace(/ /g, '·').replace(/\t/g, '→').replace(/\r/g, '␍') : text);
