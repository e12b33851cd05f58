import { el } from './el.js';

/** A live region of its own: what a screen reader should say and nobody needs to see. */
export function announcer() {
  const region = el('p', { class: 'announcer visually-hidden', role: 'status', 'aria-live': 'polite' });
  document.body.append(region);
  return (/** @type {string} */ text) => {
    region.textContent = text;
  };
}
