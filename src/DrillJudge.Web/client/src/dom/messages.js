/**
 * What the editor and the workspace, two bundles, say to each other: events on the textarea.
 * @typedef {{ line: number, column: number }} Place   1-based
 * @import { Diagnostic } from '../net/contract.js'
 */

export const replaceSource = 'drill:replace';
export const jumpTo = 'drill:jump';
export const showDiagnostics = 'drill:diagnostics';

/** @param {HTMLTextAreaElement} area @param {string} name @param {unknown} detail */
const tell = (area, name, detail) => area.dispatchEvent(new CustomEvent(name, { detail, cancelable: true }));

/** Puts another source into the editor, or into the bare textarea where there is no editor. @param {HTMLTextAreaElement} area @param {string} source */
export function setSource(area, source) {
  if (tell(area, replaceSource, source)) area.value = source;
}

/** Moves the caret there. @param {HTMLTextAreaElement} area @param {Place} place */
export function goTo(area, place) {
  if (!tell(area, jumpTo, place)) return;
  const lines = area.value.split('\n');
  const before = lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const offset = before + Math.min(place.column - 1, lines[place.line - 1]?.length ?? 0);
  area.focus();
  area.setSelectionRange(offset, offset);
}

/** Marks what the compiler said. @param {HTMLTextAreaElement} area @param {Diagnostic[]} diagnostics */
export const mark = (area, diagnostics) => tell(area, showDiagnostics, diagnostics);
