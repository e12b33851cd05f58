import { edits } from './myers.js';

/** @typedef {{ text: string, isDifferent: boolean }} Piece */

/** Numbers, words, quoted texts, runs of space and single signs. @param {string} line */
export const tokens = line => line.match(/-?\d+(?:\.\d+)?|[\p{L}\p{N}_]+|"(?:[^"\\]|\\.)*"|\s+|[^]/gu) ?? [];

/** Two lines as pieces, those that differ marked. @param {string} before @param {string} after @returns {{ before: Piece[], after: Piece[] }} */
export function compareTokens(before, after) {
  const a = tokens(before);
  const b = tokens(after);
  /** @type {Piece[]} */
  const left = [];
  /** @type {Piece[]} */
  const right = [];
  for (const { op, from, to } of edits(a, b)) {
    if (op !== 'added') push(left, a[from], op === 'removed');
    if (op !== 'removed') push(right, b[to], op === 'added');
  }
  return { before: left, after: right };
}

/** @param {Piece[]} pieces @param {string} text @param {boolean} isDifferent */
function push(pieces, text, isDifferent) {
  const last = pieces.at(-1);
  if (last?.isDifferent === isDifferent) last.text += text;
  else pieces.push({ text, isDifferent });
}
