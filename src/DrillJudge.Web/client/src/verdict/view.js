/** @import { Course } from './reducer.js' */
import { el } from '../dom/el.js';
import { mark } from '../dom/messages.js';
import { diagnosticList } from './diagnostics.js';
import { badge, figures, standing, summary } from './headline.js';
import { markGrid } from './marks.js';
import { dress, head } from './section.js';
import { caseDetails } from './values.js';

/** Shows the course of one submission in the verdict's section. @param {HTMLElement} section @param {HTMLTextAreaElement} area */
export function submissionView(section, area) {
  const title = el('span', { class: 'badge large queued' });
  const count = el('p', { 'aria-live': 'off' });
  const bar = el('progress', { 'aria-label': 'Cases judged', hidden: true });
  const grid = markGrid();
  const top = el('div', { class: 'verdict-head' }, el('h2', {}, title), count);
  section.replaceChildren(top, bar, grid.dom);
  let isFinished = false;

  /** @param {Course} course */
  return course => {
    if (isFinished) return;
    const { phase, cases, total } = course;
    if (phase === 'done' || phase === 'failed') return finish(course);
    dress(section, phase, null);
    const text = standing(course);
    if (title.textContent !== text) title.textContent = text;
    title.className = `badge large ${phase === 'judging' ? 'running' : 'queued'}`;
    const judged = cases.filter(({ verdict }) => verdict).length;
    bar.hidden = phase !== 'judging' || !total;
    if (total) Object.assign(bar, { max: total, value: judged });
    count.textContent = phase === 'judging' && total ? `${judged} of ${total} cases` : '';
    grid.show(cases, { isFinal: false });
  };

  /** @param {Course} course */
  function finish({ cases, submission }) {
    isFinished = true;
    const judgement = submission?.judgement;
    if (!judgement) {
      dress(section, 'failed', 'JE');
      return section.replaceChildren(head(badge('JE', 'large'), 'The judge failed on this submission. That is not your fault; submit it again.'));
    }
    const { verdict, firstFailure, withheld, diagnostics = [] } = judgement;
    dress(section, 'done', verdict);
    grid.show(cases, { isFinal: true, firstFailure: firstFailure?.index });
    mark(area, diagnostics);
    section.replaceChildren(...[
      head(badge(verdict, 'large'), summary(submission)),
      figures(judgement),
      cases.length > 0 ? grid.dom : null,
      diagnostics.length > 0 ? el('div', { 'aria-live': 'off' }, diagnosticList(diagnostics, area)) : null,
      withheld ? el('p', { class: 'note' }, withheld === 'until-due' ? 'The failing case is shown once the assignment is due.' : 'The assignment shows verdicts and marks; the failing case stays hidden.') : null,
      firstFailure ? el('section', { class: 'first-failure-case', 'aria-live': 'off' },
        el('h3', {}, `First failing case: ${firstFailure.index + 1} `, el('small', {}, firstFailure.why || firstFailure.group)),
        ...caseDetails({ ...firstFailure, verdict })) : null,
      verdict === 'AC' ? next() : null,
    ].filter(part => part !== null));
  }
}

/** What the page offers to whoever has solved it, from a template that it may carry. */
function next() {
  const template = document.querySelector('template[data-on="solved"]');
  return template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : null;
}
