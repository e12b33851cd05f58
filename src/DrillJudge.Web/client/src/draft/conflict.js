import { compare } from '../diff/lines.js';
import { diffTable } from '../diff/table.js';
import { el } from '../dom/el.js';

/**
 * Shows both versions and lets the learner take one. Esc decides nothing: the draft state keeps a button that asks again.
 * @param {{ mine: string, theirs: string, choose: (which: 'mine' | 'theirs') => void }} versions
 */
export function askWhich({ mine, theirs, choose }) {
  document.querySelector('dialog.conflict')?.remove();
  const take = (/** @type {'mine' | 'theirs'} */ which) => () => {
    dialog.close();
    choose(which);
  };
  const dialog = el('dialog', { class: 'conflict', 'aria-labelledby': 'conflict-title' },
    el('h2', { id: 'conflict-title' }, 'Two versions of your solution'),
    el('p', {}, 'Another tab or device saved this solution after this page last did. Keep one of the two; the other is lost.'),
    diffTable(compare(theirs, mine), { before: 'Saved elsewhere', after: 'On this page' }),
    el('div', { class: 'buttons' },
      el('button', { type: 'button', class: 'button primary', click: take('mine') }, 'Keep this page’s version'),
      el('button', { type: 'button', class: 'button', click: take('theirs') }, 'Take the one saved elsewhere'),
      el('button', { type: 'button', class: 'button quiet', click: () => dialog.close() }, 'Decide later')));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
