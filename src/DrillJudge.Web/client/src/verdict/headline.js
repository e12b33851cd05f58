/**
 * @import { Course } from './reducer.js'
 * @import { Judgement, Submission, Verdict } from '../net/contract.js'
 */
import { el } from '../dom/el.js';
import { duration, nameOf, size } from './words.js';

/** @param {Verdict} verdict @param {'small' | 'large'} [measure] */
export const badge = (verdict, measure = 'small') => el('span', { class: `badge ${verdict.toLowerCase()} ${measure}` }, nameOf(verdict));

/** The one sentence that says how it stands; while it runs it changes with the phase and not with each case. @param {Pick<Course, 'phase' | 'ahead' | 'restarted'>} course */
export function standing({ phase, ahead, restarted }) {
  if (phase === 'queued') {
    const again = restarted === null ? '' : `Starting again${restarted ? ` (${restarted})` : ''}. `;
    return again + (ahead ? `${ahead} ahead in the queue` : 'In the queue');
  }
  return phase === 'judging' ? 'Judging' : 'The judge failed on this submission';
}

/** Whose verdict it is, and how many cases passed. @param {Submission} submission */
export function summary({ number, late, judgement }) {
  const cases = judgement && judgement.verdict !== 'CE' ? `${judgement.passed} of ${judgement.total} cases` : judgement ? 'not run' : '';
  return [`Submission ${number}`, late ? 'late' : '', cases].filter(Boolean).join(', ');
}

/** Time and memory against their limits. @param {Judgement} judgement */
export function figures({ verdict, timeMs, timeLimitMs, memoryBytes, memoryLimitBytes }) {
  if (verdict === 'CE' || (timeMs == null && memoryBytes == null)) return null;
  return el('dl', { class: 'figures' },
    figure('Slowest case', timeMs, timeLimitMs, duration),
    figure('Memory', memoryBytes, memoryLimitBytes, size));
}

/** @param {string} name @param {number | null | undefined} used @param {number | null | undefined} limit @param {(value: number) => string} format */
const figure = (name, used, limit, format) => used == null ? null
  : el('div', {}, el('dt', {}, name), el('dd', {}, format(used), limit == null ? null : el('small', {}, ` of ${format(limit)}`)));
