/**
 * The compiler's lines and columns as offsets into the document.
 * @import { Text } from '@codemirror/state'
 * @import { Diagnostic } from '../net/contract.js'
 */

/** Offset of a 1-based place, held inside the document. @param {Text} doc @param {number} line @param {number} column */
export function offsetOf(doc, line, column) {
  if (!(line >= 1)) return 0;
  if (line > doc.lines) return doc.length;
  const at = doc.line(line);
  return Math.min(at.to, at.from + Math.max(0, column - 1));
}

/** A span that shows: an empty one takes the word beside it, or the character before the end of the line. @param {Text} doc @param {Diagnostic} diagnostic */
export function spanOf(doc, { line, column, endLine, endColumn }) {
  const from = offsetOf(doc, line, column);
  const to = offsetOf(doc, endLine ?? line, endColumn ?? column);
  if (to > from) return { from, to };
  const at = doc.lineAt(from);
  const word = /^\w+/.exec(at.text.slice(from - at.from));
  if (word) return { from, to: from + word[0].length };
  return from < at.to ? { from, to: from + 1 } : { from: Math.max(at.from, from - 1), to: from };
}
