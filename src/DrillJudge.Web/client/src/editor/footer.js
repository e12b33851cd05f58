import { el } from '../dom/el.js';

let count = 0;

/** The line below the editor: how to leave it by keyboard, and the wrapping toggle. @param {boolean} isLocked */
export function footer(isLocked) {
  const hint = el('span', { class: 'editor-hint', id: `editor-hint-${++count}` },
    'Tab indents. ', el('kbd', {}, 'Esc'), ' then ', el('kbd', {}, 'Tab'), ' leaves the editor.');
  const wrapButton = el('button', { type: 'button', class: 'button small quiet editor-wrap', title: 'Wrap long lines (Alt-Z)', 'aria-keyshortcuts': 'Alt+Z' }, 'Wrap lines');
  const dom = el('div', { class: 'editor-bar' }, !isLocked && hint, wrapButton);
  return { dom, hint, wrapButton };
}
