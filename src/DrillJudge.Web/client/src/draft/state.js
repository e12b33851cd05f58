/** @import { Draft } from './machine.js' */
import { el } from '../dom/el.js';

/** @type {Record<Draft['phase'], (draft: Draft & { savedAt: number }) => string>} */
const words = {
  saved: ({ savedAt }) => (savedAt ? `Saved ${new Date(savedAt).toLocaleTimeString([], { timeStyle: 'short' })}` : 'Saved'),
  dirty: () => 'Not saved yet',
  saving: () => 'Saving…',
  waiting: () => (navigator.onLine ? 'Not saved: kept in this browser, trying again' : 'Offline: kept in this browser'),
  stopped: ({ problem }) => `Not saved: ${problem}`,
  conflict: () => 'Another tab or device saved later',
};

/** What each phase looks like. @type {Partial<Record<Draft['phase'], string>>} */
const looks = { saved: 'saved', waiting: 'offline', stopped: 'offline', conflict: 'conflict' };

/** Shows how the draft stands. Only changes are written, so that a screen reader does not hear every key. @param {HTMLElement | null} place @param {Draft & { savedAt: number }} draft  with the time of the last save, 0 before any @param {{ retry: () => void, ask: () => void }} actions */
export function showState(place, draft, { retry, ask }) {
  if (!place) return;
  const text = words[draft.phase](draft);
  if (place.dataset.phase === draft.phase && place.dataset.text === text) return;
  Object.assign(place.dataset, { phase: draft.phase, text });
  place.classList.remove('saved', 'offline', 'conflict');
  const look = looks[draft.phase];
  if (look) place.classList.add(look);
  place.replaceChildren(text, ...action(draft, retry, ask));
  // Typing and saving alternate all the time: only trouble is worth a word.
  place.setAttribute('aria-live', draft.phase === 'waiting' || draft.phase === 'stopped' || draft.phase === 'conflict' ? 'polite' : 'off');
}

/** @param {Draft} draft @param {() => void} retry @param {() => void} ask */
function action({ phase }, retry, ask) {
  if (phase === 'conflict') return [' ', el('button', { type: 'button', class: 'button small quiet', click: ask }, 'Choose one')];
  if (phase === 'waiting') return [' ', el('button', { type: 'button', class: 'button small quiet', click: retry }, 'Try now')];
  return [];
}
