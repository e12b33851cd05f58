/** @import { Draft } from './machine.js' */
import { el } from '../dom/el.js';

/** @type {Record<Draft['phase'], (draft: Draft) => string>} */
const words = {
  saved: () => 'Saved',
  dirty: () => 'Not saved yet',
  saving: () => 'Saving…',
  waiting: () => (navigator.onLine ? 'Not saved: kept in this browser, trying again' : 'Offline: kept in this browser'),
  stopped: ({ problem }) => `Not saved: ${problem}`,
  conflict: () => 'Two versions',
};

/** Shows how the draft stands. Only changes are written, so that a screen reader does not hear every key. @param {HTMLElement | null} place @param {Draft} draft @param {{ retry: () => void, ask: () => void }} actions */
export function showState(place, draft, { retry, ask }) {
  if (!place) return;
  const text = words[draft.phase](draft);
  if (place.dataset.phase === draft.phase && place.dataset.text === text) return;
  Object.assign(place.dataset, { phase: draft.phase, text });
  place.replaceChildren(text, ...action(draft, retry, ask));
  // Typing and saving alternate all the time: only trouble is worth a word.
  place.setAttribute('aria-live', draft.phase === 'waiting' || draft.phase === 'stopped' || draft.phase === 'conflict' ? 'polite' : 'off');
}

/** @param {Draft} draft @param {() => void} retry @param {() => void} ask */
function action({ phase }, retry, ask) {
  if (phase === 'conflict') return [' ', el('button', { type: 'button', class: 'link', click: ask }, 'Choose one')];
  if (phase === 'waiting') return [' ', el('button', { type: 'button', class: 'link', click: retry }, 'Try now')];
  return [];
}
