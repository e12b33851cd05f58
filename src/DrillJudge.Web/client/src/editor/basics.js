import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, foldService, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, Prec } from '@codemirror/state';
import {
  crosshairCursor, drawSelection, dropCursor, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers, rectangularSelection,
} from '@codemirror/view';
import { foldAt } from './folds.js';

/** Long enough to press Tab without haste after Esc. */
const leaveWindowMs = 6000;

/** Gutters, history, brackets, selection and keys. */
export const basics = () => [
  lintGutter(),
  lineNumbers(),
  foldGutter({ markerDOM: foldMarker }),
  foldService.of((state, from) => foldAt(state.doc, state.doc.lineAt(from).number, state.tabSize)),
  highlightSpecialChars(),
  history(),
  drawSelection({ cursorBlinkRate: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1200 }),
  dropCursor(),
  EditorState.allowMultipleSelections.of(true),
  EditorState.tabSize.of(4),
  indentUnit.of('    '),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  rectangularSelection(),
  crosshairCursor(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  Prec.lowest(keymap.of([{ key: 'Escape', run: letTabLeave }])),
  keymap.of([
    ...closeBracketsKeymap,
    // Mod-Enter submits; a blank line is not what it may leave behind.
    ...defaultKeymap.filter(binding => binding.key !== 'Mod-Enter'),
    ...searchKeymap, ...historyKeymap, ...foldKeymap, ...completionKeymap, ...lintKeymap,
    indentWithTab,
  ]),
];

/** @param {import('@codemirror/view').EditorView} view */
function letTabLeave(view) {
  view.setTabFocusMode(leaveWindowMs);
  return false;
}

/** @param {boolean} open */
function foldMarker(open) {
  const marker = document.createElement('span');
  marker.className = open ? 'cm-fold cm-fold-open' : 'cm-fold';
  marker.title = open ? 'Fold' : 'Unfold';
  return marker;
}
