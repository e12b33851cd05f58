/**
 * The course of a judgement from server-sent events and snapshots, in any order and as often as they come.
 * @import { CaseMark, Submission } from '../net/contract.js'
 * @typedef {object} Course
 * @property {'queued' | 'judging' | 'done' | 'failed'} phase
 * @property {number | null} ahead      submissions before this one in the queue
 * @property {number | null} total      cases to come, when known
 * @property {CaseMark[]} cases         by index, without gaps filled
 * @property {string | null} restarted  why it began again
 * @property {Submission | null} submission  once done or failed
 *
 * @typedef {{ type: 'state', data: any } | { type: 'running', data: any } | { type: 'case', data: any } | { type: 'restarted', data: any }
 *   | { type: 'done', data: any } | { type: 'snapshot', data: any }} CourseEvent
 */

/** @returns {Course} */
export const beginning = () => ({ phase: 'queued', ahead: null, total: null, cases: [], restarted: null, submission: null });

/** @param {Course} course @param {CourseEvent} event @returns {Course} */
export function follow(course, event) {
  const { data } = event;
  // What is judged stays judged: events that come after it are echoes of a resumed stream.
  if (typeof data !== 'object' || data === null || course.phase === 'done') return course;
  switch (event.type) {
    case 'state': return isPhase(data.state) ? { ...course, phase: later(course, data.state), ahead: whole(data.ahead) } : course;
    case 'running': return running(course, data.cases);
    case 'case': return isCase(data) ? { ...course, phase: 'judging', ahead: null, cases: put(course.cases, data) } : course;
    case 'restarted': return { ...beginning(), restarted: String(data.reason ?? '') };
    case 'done': return finished(course, { ...data, state: data.state === 'failed' ? 'failed' : 'done' });
    case 'snapshot': return snapshot(course, data);
  }
}

/** A stream that begins again from its start does not undo what is known. @param {Course} course @param {Course['phase']} phase */
const later = (course, phase) => (phase === 'queued' && course.cases.length > 0 ? course.phase : phase === 'done' ? course.phase : phase);

/** `cases` is how many there are, or the cases themselves with their groups. @param {Course} course @param {unknown} cases @returns {Course} */
function running(course, cases) {
  const judging = { ...course, phase: /** @type {const} */ ('judging'), ahead: null };
  if (Array.isArray(cases)) {
    const known = cases.filter(isCase).filter(({ index }) => !course.cases.some(found => found.index === index));
    return { ...judging, total: cases.length, cases: known.reduce((all, one) => put(all, { ...one, verdict: one.verdict ?? null }), course.cases) };
  }
  return { ...judging, total: whole(cases) };
}

/** @param {Course} course @param {any} data @returns {Course} */
function snapshot(course, data) {
  if (data.state === 'done' || data.state === 'failed') return finished(course, data);
  const cases = (data.judgement?.cases ?? []).filter(isCase).filter((/** @type {CaseMark} */ one) => one.verdict);
  return { ...course, phase: isPhase(data.state) ? later(course, data.state) : course.phase, total: whole(data.judgement?.total) ?? course.total, cases: cases.reduce(put, course.cases) };
}

/** @param {Course} course @param {Submission} submission @returns {Course} */
function finished(course, submission) {
  const cases = (submission.judgement?.cases ?? []).filter(isCase);
  return { ...course, phase: submission.state === 'failed' ? 'failed' : 'done', ahead: null, total: cases.length || course.total, cases: cases.length > 0 ? cases.reduce(put, /** @type {CaseMark[]} */ ([])) : course.cases, submission };
}

/** @param {CaseMark[]} cases @param {CaseMark} one @returns {CaseMark[]} */
const put = (cases, { index, group, verdict, timeMs }) =>
  [...cases.filter(found => found.index !== index), { index, group, verdict: verdict ?? null, timeMs: timeMs ?? null }].sort((a, b) => a.index - b.index);

/** @param {any} data @returns {data is CaseMark} */
const isCase = data => Number.isInteger(data?.index) && ['sample', 'secret', 'generated'].includes(data.group);

/** @param {unknown} state @returns {state is Course['phase']} */
const isPhase = state => ['queued', 'judging', 'done', 'failed'].includes(String(state));

/** @param {unknown} value */
const whole = value => (Number.isInteger(value) && Number(value) >= 0 ? Number(value) : null);
