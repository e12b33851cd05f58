/** @import { Run, RunCase } from '../net/contract.js' */
import { el } from '../dom/el.js';
import { mark } from '../dom/messages.js';
import { diagnosticList } from './diagnostics.js';
import { badge } from './headline.js';
import { dress, head } from './section.js';
import { caseDetails } from './values.js';
import { duration } from './words.js';

/** Shows what a run gave: every case can be opened, the first that failed is open. @param {HTMLElement} section @param {HTMLTextAreaElement} area @param {Run} run */
export function showRun(section, area, { outcome, diagnostics = [], cases = [] }) {
  mark(area, diagnostics);
  const isBroken = outcome === 'CE';
  dress(section, 'ran', isBroken ? 'CE' : null);
  const open = cases.find(({ verdict }) => verdict && verdict !== 'AC') ?? (cases.length === 1 ? cases[0] : undefined);
  section.replaceChildren(
    isBroken ? head(badge('CE', 'large'), 'Run, does not count') : head(el('span', {}, resultOf(cases)), 'Run, does not count'),
    el('div', { class: 'run-cases', 'aria-live': 'off' },
      diagnostics.length > 0 ? diagnosticList(diagnostics, area) : null,
      ...cases.map(one => caseOf(one, one === open))));
}

/** @param {RunCase[]} cases */
export function resultOf(cases) {
  const judged = cases.filter(({ verdict }) => verdict).length;
  const failed = cases.filter(({ verdict }) => verdict && verdict !== 'AC').length;
  return judged === 0 ? 'Your input ran' : failed === 0 ? (judged === 1 ? 'The case passes' : `All ${judged} cases pass`) : `${failed} of ${judged} cases fail`;
}

/** @param {RunCase} one @param {boolean} isOpen */
const caseOf = (one, isOpen) => el('details', { class: 'run-case', open: isOpen },
  el('summary', {}, el('span', {}, one.name), ' ', one.verdict ? badge(one.verdict) : null, one.timeMs == null ? null : el('small', {}, ` ${duration(one.timeMs)}`)),
  ...caseDetails(one));
