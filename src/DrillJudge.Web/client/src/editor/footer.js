import { el } from '../dom/el.js';

let count = 0;

/** The line below the editor: how to leave it by keyboard, what the compiler says, and the wrapping toggle. @param {boolean} isLocked */
export function footer(isLocked) {
  const hint = el('span', { class: 'editor-hint', id: `editor-hint-${++count}` },
    'Tab indents. ', el('kbd', {}, 'Esc'), ' then ', el('kbd', {}, 'Tab'), ' leaves the editor.');
  const wrapButton = el('button', { type: 'button', class: 'button small quiet editor-wrap', title: 'Wrap long lines (Alt-Z)', 'aria-keyshortcuts': 'Alt+Z' }, 'Wrap lines');
  const problemsButton = el('button', { type: 'button', class: 'button small quiet editor-problems', title: 'Show them (Ctrl-Shift-M); F8 goes to the next', hidden: true });
  const dom = el('div', { class: 'editor-bar' }, !isLocked && hint, el('span', { class: 'editor-tools' }, problemsButton, wrapButton));
  return { dom, hint, problemsButton, wrapButton };
}
