/** @import { Text } from '@codemirror/state' */

/**
 * What folds at a line: the deeper lines below it, up to the brace that closes them. An Allman brace belongs to the line above.
 * @param {Text} doc @param {number} number of the line, from 1 @param {number} tabSize
 */
export function foldAt(doc, number, tabSize) {
  const first = doc.line(number);
  const own = depth(first.text, tabSize);
  if (own === null || /^\s*\{\s*$/.test(first.text)) return null;
  let body = number + 1;
  if (body <= doc.lines && depth(doc.line(body).text, tabSize) === own && /^\s*\{\s*$/.test(doc.line(body).text)) body++;
  let last = body - 1;
  for (let i = body; i <= doc.lines; i++) {
    const at = depth(doc.line(i).text, tabSize);
    if (at === null) continue;
    if (at <= own) {
      if (last >= body && /^\s*\}/.test(doc.line(i).text)) last = i;
      break;
    }
    last = i;
  }
  if (last < body) return null;
  const end = doc.line(last);
  const brace = /^\s*\}/.exec(end.text);
  return { from: first.to, to: brace && depth(end.text, tabSize) === own ? end.from + brace[0].length - 1 : end.to };
}

/** Columns of indentation, or null for a blank line. @param {string} text @param {number} tabSize */
function depth(text, tabSize) {
  const space = /^\s*/.exec(text)?.[0] ?? '';
  if (space.length === text.length) return null;
  return [...space].reduce((column, sign) => (sign === '\t' ? column + tabSize - (column % tabSize) : column + 1), 0);
}
