/**
 * @import { Course } from './reducer.js'
 * @import { Judgement, Verdict } from '../net/contract.js'
 */
import { el } from '../dom/el.js';
import { duration, nameOf, ofLimit, size, verdictSigns } from './words.js';

/** @param {Verdict} verdict */
export const chip = verdict => el('span', { class: 'verdict-chip', 'data-verdict': verdict },
  el('span', { 'aria-hidden': 'true', class: 'verdict-sign' }, verdictSigns[verdict] ?? '?'), ' ', nameOf(verdict));

/** The one sentence that says how it stands; while it runs it changes with the phase and not with each case. @param {Course} course */
export function standing({ phase, ahead, restarted }) {
  if (phase === 'queued') {
    const again = restarted === null ? '' : `Starting again${restarted ? ` (${restarted})` : ''}. `;
    return again + (ahead ? `In the queue, ${ahead} ahead.` : 'In the queue.');
  }
  return phase === 'judging' ? 'Judging…' : phase === 'failed' ? 'The judge failed on this submission. That is not your fault; submit it again.' : '';
}

/** @param {Judgement} judgement @param {boolean} isLate */
export function figures({ verdict, passed, total, timeMs, timeLimitMs, memoryBytes, memoryLimitBytes }, isLate) {
  const parts = verdict === 'CE' ? [] : [
    `${passed} of ${total} cases`,
    ofLimit(timeMs, timeLimitMs, duration),
    ofLimit(memoryBytes, memoryLimitBytes, size),
  ];
  return [...parts, isLate ? 'late' : ''].filter(Boolean).join(' · ');
}
