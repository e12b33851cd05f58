/**
 * @import { Course } from './reducer.js'
 */
import { el } from '../dom/el.js';
import { mark } from '../dom/messages.js';
import { diagnosticList } from './diagnostics.js';
import { chip, figures, standing } from './headline.js';
import { markGrid } from './marks.js';
import { caseDetails } from './values.js';
import { groupNames } from './words.js';

/** Shows the course of one submission in the verdict's section. @param {HTMLElement} section @param {HTMLTextAreaElement} area */
export function submissionView(section, area) {
  const headline = el('p', { class: 'headline' });
  const progress = el('p', { class: 'progress-line', 'aria-live': 'off' });
  const grid = markGrid();
  const details = el('div', { class: 'verdict-details', 'aria-live': 'off' });
  section.replaceChildren(headline, progress, grid.dom, details);
  let said = '';
  let isFinished = false;

  /** @param {Course} course */
  return course => {
    if (isFinished) return;
    const { phase, cases, total, submission } = course;
    const isFinal = phase === 'done' || phase === 'failed';
    Object.assign(section.dataset, { phase, verdict: submission?.judgement?.verdict ?? '' });
    const text = standing(course);
    if (!isFinal && text !== said) headline.textContent = said = text;
    const judged = cases.filter(({ verdict }) => verdict).length;
    progress.textContent = phase === 'judging' && total ? `${judged} of ${total} cases` : '';
    progress.hidden = progress.textContent === '';
    grid.show(cases, { isFinal });
    if (isFinal) finish(course);
  };

  /** @param {Course} course */
  function finish(course) {
    isFinished = true;
    const judgement = course.submission?.judgement;
    if (!judgement) return void (headline.textContent = standing({ ...course, phase: 'failed' }));
    const { verdict, firstFailure, diagnostics = [] } = judgement;
    headline.replaceChildren(chip(verdict), ' ', el('span', { class: 'figures' }, figures(judgement, course.submission?.late === true)));
    if (diagnostics.length > 0) {
      mark(area, diagnostics);
      details.append(el('h3', {}, verdict === 'CE' ? 'The compiler says' : 'Compiler’s remarks'), diagnosticList(diagnostics, area));
    }
    if (firstFailure) details.append(el('section', { class: 'failure' },
      el('h3', {}, `First failing case: ${firstFailure.index + 1}, ${groupNames[firstFailure.group]?.toLowerCase().replace(/s$/, '') ?? firstFailure.group}`),
      firstFailure.why ? el('p', { class: 'why' }, firstFailure.why) : null,
      caseDetails({ ...firstFailure, verdict })));
  }
}

/** A plain word in the verdict's place: that something runs, or that it went wrong. @param {HTMLElement} section @param {'running' | 'error'} phase @param {string} text @param {...Node} more */
export function say(section, phase, text, ...more) {
  Object.assign(section.dataset, { phase, verdict: '' });
  section.replaceChildren(el('p', { class: 'headline' }, text), ...more);
}
