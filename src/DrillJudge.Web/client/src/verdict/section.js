/**
 * The verdict's section as a whole: which class it carries, and its head.
 * @import { Verdict } from '../net/contract.js'
 */
import { el } from '../dom/el.js';

const classes = ['settled', 'ac', 'wa', 'tle', 'mle', 'ole', 'rte', 'ce', 'je'];

/** `data-phase` is for scripts and tests, the classes are for the looks. @param {HTMLElement} section @param {string} phase @param {Verdict | null} verdict */
export function dress(section, phase, verdict) {
  section.dataset.phase = phase;
  section.dataset.verdict = verdict ?? '';
  section.classList.remove(...classes);
  if (verdict) section.classList.add('settled', verdict.toLowerCase());
}

/** @param {Node} title @param {string} [text] */
export const head = (title, text) => el('div', { class: 'verdict-head' }, el('h2', {}, title), text ? el('p', {}, text) : null);

/** A plain word in the verdict's place: that something runs, or that it went wrong. @param {HTMLElement} section @param {'running' | 'error'} phase @param {string} text @param {...Node} more */
export function say(section, phase, text, ...more) {
  dress(section, phase, null);
  section.replaceChildren(head(el('span', { class: phase === 'running' ? 'badge large running' : 'verdict-problem' }, text)), ...more);
}
