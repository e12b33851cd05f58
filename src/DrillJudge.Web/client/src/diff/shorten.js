/** @import { Piece } from './tokens.js' */

/** A text's beginning that is short enough to show, or null when all of it is. @param {string} text @param {number} characters @param {number} lineCount */
export function beginning(text, characters = 600, lineCount = 12) {
  let end = 0;
  for (let n = 0; n < lineCount && end !== -1; n++) end = text.indexOf('\n', end + (n > 0 ? 1 : 0));
  const cut = Math.min(end === -1 ? text.length : end, characters);
  // A tail of a few signs is shown rather than hidden behind a button.
  return text.length - cut <= 40 ? null : text.slice(0, cut);
}

/** Pieces of a long line around what differs; what is left out becomes its count of characters. @param {Piece[]} pieces @param {number} around @param {number} most @returns {(Piece | { left: number })[]} */
export function around(pieces, around = 60, most = 400) {
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) <= most) return pieces;
  /** @type {(Piece | { left: number })[]} */
  const shown = [];
  let budget = most;
  pieces.forEach((piece, i) => {
    const { text, isDifferent } = piece;
    if (budget <= 0) return void leave(shown, text.length);
    const head = isDifferent ? budget : i > 0 ? around : 0;
    const tail = isDifferent || i === pieces.length - 1 ? 0 : around;
    if (text.length <= head + tail + 10) shown.push(piece);
    else {
      if (head > 0) shown.push({ text: text.slice(0, head), isDifferent });
      leave(shown, text.length - head - tail);
      if (tail > 0) shown.push({ text: text.slice(-tail), isDifferent });
    }
    budget -= Math.min(text.length, head + tail);
  });
  return shown;
}

/** @param {(Piece | { left: number })[]} shown @param {number} count */
function leave(shown, count) {
  const last = shown.at(-1);
  if (last && 'left' in last) last.left += count;
  else shown.push({ left: count });
}
