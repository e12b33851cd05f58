import { edits } from './myers.js';
import { compareTokens } from './tokens.js';

/**
 * @import { Piece } from './tokens.js'
 * @typedef {object} Row
 * @property {'same' | 'changed' | 'missing' | 'extra'} kind  missing: only before; extra: only after
 * @property {Piece[] | null} before
 * @property {Piece[] | null} after
 * @property {number | null} beforeLine  1-based
 * @property {number | null} afterLine
 */

/** Lines of a text; the line end after the last line makes no line of its own. @param {string} text */
export const lines = text => text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n');

/** Two texts as rows of a table. A run of removed lines followed by added ones is paired up, line by line. @param {string} before @param {string} after @returns {Row[]} */
export function compare(before, after) {
  const a = lines(before);
  const b = lines(after);
  /** @type {Row[]} */
  const rows = [];
  /** @type {number[]} */
  let removed = [];
  /** @type {number[]} */
  let added = [];
  const settle = () => {
    const pairs = Math.max(removed.length, added.length);
    for (let i = 0; i < pairs; i++) rows.push(row(a, b, removed[i], added[i]));
    removed = [];
    added = [];
  };
  for (const { op, from, to } of edits(a, b)) {
    if (op === 'removed') removed.push(from);
    else if (op === 'added') added.push(to);
    else {
      settle();
      rows.push({ kind: 'same', before: whole(a[from], false), after: whole(b[to], false), beforeLine: from + 1, afterLine: to + 1 });
    }
  }
  settle();
  return rows;
}

/** @param {string[]} a @param {string[]} b @param {number | undefined} from @param {number | undefined} to @returns {Row} */
function row(a, b, from, to) {
  if (to === undefined) return { kind: 'missing', before: whole(a[/** @type {number} */ (from)], true), after: null, beforeLine: /** @type {number} */ (from) + 1, afterLine: null };
  if (from === undefined) return { kind: 'extra', before: null, after: whole(b[to], true), beforeLine: null, afterLine: to + 1 };
  return { kind: 'changed', ...compareTokens(a[from], b[to]), beforeLine: from + 1, afterLine: to + 1 };
}

/** @param {string} text @param {boolean} isDifferent @returns {Piece[]} */
const whole = (text, isDifferent) => [{ text, isDifferent }];
