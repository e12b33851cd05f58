/** @import { Run, RunCase } from '../net/contract.js' */
import { el } from '../dom/el.js';
import { mark } from '../dom/messages.js';
import { diagnosticList } from './diagnostics.js';
import { chip } from './headline.js';
import { caseDetails } from './values.js';
import { duration } from './words.js';

/** Shows what a run gave: every case can be opened, the first that failed is open. @param {HTMLElement} section @param {HTMLTextAreaElement} area @param {Run} run */
export function showRun(section, area, { outcome, diagnostics = [], cases = [] }) {
  mark(area, diagnostics);
  const isBroken = outcome === 'CE';
  const failed = cases.filter(({ verdict }) => verdict && verdict !== 'AC').length;
  const judged = cases.filter(({ verdict }) => verdict).length;
  Object.assign(section.dataset, { phase: 'ran', verdict: isBroken ? 'CE' : '' });
  const headline = el('p', { class: 'headline' }, ...(isBroken ? [chip('CE')]
    : [el('strong', {}, 'Run: '), judged === 0 ? 'your input ran.' : failed === 0 ? `all ${judged} samples pass.` : `${failed} of ${judged} samples fail.`]));
  const open = cases.find(({ verdict }) => verdict && verdict !== 'AC') ?? (cases.length === 1 ? cases[0] : undefined);
  section.replaceChildren(headline, el('div', { class: 'verdict-details', 'aria-live': 'off' },
    diagnostics.length > 0 ? el('div', {}, el('h3', {}, isBroken ? 'The compiler says' : 'Compiler’s remarks'), diagnosticList(diagnostics, area)) : null,
    ...cases.map(one => caseOf(one, one === open))));
}

/** @param {RunCase} one @param {boolean} isOpen */
const caseOf = (one, isOpen) => el('details', { class: 'run-case', open: isOpen, 'data-verdict': one.verdict ?? 'none' },
  el('summary', {}, el('span', { class: 'run-case-name' }, one.name), ' ', one.verdict ? chip(one.verdict) : null,
    one.timeMs == null ? null : el('span', { class: 'figures' }, ` ${duration(one.timeMs)}`)),
  caseDetails(one));
