/**
 * Run and Submit by button, key and form, and what becomes of them.
 * @import { Act } from './turns.js'
 * @import { Course } from '../verdict/reducer.js'
 */
import { el } from '../dom/el.js';
import { problemOf, request } from '../net/http.js';
import { insist, newKey } from '../net/insist.js';
import { beginning, follow } from '../verdict/reducer.js';
import { showRun } from '../verdict/run.js';
import { followSubmission } from '../verdict/stream.js';
import { say } from '../verdict/section.js';
import { submissionView } from '../verdict/view.js';
import { refreshHistory } from './history.js';
import { click, idle, isEcho, over } from './turns.js';

/**
 * @param {object} parts
 * @param {HTMLFormElement} parts.form
 * @param {HTMLTextAreaElement} parts.area
 * @param {HTMLElement} parts.verdict
 * @param {HTMLButtonElement[]} parts.buttons
 * @param {{ runUrl: string, submitUrl: string, submissionsUrl: string, token?: string }} urls
 */
export function takeActs({ form, area, verdict, buttons }, urls) {
  let turns = idle;
  /** @type {{ act: Act, at: number } | null} */
  let last = null;
  let stopFollowing = () => {};
  const input = /** @type {HTMLTextAreaElement | null} */ (form.elements.namedItem('input'));

  /** @param {Act['name']} name */
  const act = name => {
    const isOwn = name === 'run' && input && input.value !== '' && (input.closest('details')?.open ?? true);
    const wanted = { name, source: area.value, key: newKey(), ...(isOwn ? { input: input.value } : {}) };
    if (isEcho(last, wanted, performance.now())) return;
    last = { act: wanted, at: performance.now() };
    begin(wanted);
  };
  /** @param {Act} wanted */
  const begin = wanted => {
    const before = turns;
    turns = click(turns, wanted);
    if (turns.current !== before.current) void carryOut();
    showBusy();
  };
  const carryOut = async () => {
    while (turns.current) {
      showBusy();
      await (turns.current.name === 'run' ? run(turns.current) : submit(turns.current));
      turns = over(turns);
    }
    showBusy();
  };
  // Not `disabled`: that would take the focus away and swallow the click.
  const showBusy = () => {
    for (const button of buttons) {
      const isCurrent = turns.current?.name === button.value;
      button.setAttribute('aria-disabled', String(turns.current !== null));
      button.setAttribute('aria-busy', String(isCurrent));
      button.classList.toggle('waiting', turns.waiting?.name === button.value);
    }
  };

  /** @param {Act} act */
  async function run(act) {
    stopFollowing();
    say(verdict, 'running', 'Running');
    const answer = await request('POST', urls.runUrl, { token: urls.token, body: { source: act.source, input: act.input } });
    if (answer.status === 200) showRun(verdict, area, answer.body);
    else refuse(act, problemOf(answer));
  }

  /** @param {Act} act */
  async function submit(act) {
    stopFollowing();
    say(verdict, 'running', 'Submitting');
    const answer = await insist(() => request('POST', urls.submitUrl, { token: urls.token, key: act.key, body: { source: act.source } }));
    if (answer.status < 200 || answer.status > 299) return refuse(act, problemOf(answer));
    watch(answer.headers.get('Location') ?? `${urls.submissionsUrl}/${answer.body?.id}`);
    void refreshHistory();
  }

  /** Follows a submission in the verdict's section. @param {string} url */
  function watch(url) {
    stopFollowing();
    const show = submissionView(verdict, area);
    /** @type {Course} */
    let course = beginning();
    show(course);
    stopFollowing = followSubmission(url, {
      happen(event) {
        course = follow(course, event);
        show(course);
        const isOver = course.phase === 'done' || course.phase === 'failed';
        if (isOver) void refreshHistory();
        return !isOver;
      },
      fail: problem => say(verdict, 'error', `The verdict cannot be shown: ${problem}`),
    });
  }

  /** @param {Act} act @param {string} problem */
  const refuse = (act, problem) => say(verdict, 'error', `${act.name === 'run' ? 'Not run' : 'Not submitted'}: ${problem}`,
    el('p', {}, el('button', { type: 'button', class: 'button', click: () => begin(act) }, 'Try again with the same source')));

  form.addEventListener('submit', event => {
    const name = /** @type {HTMLButtonElement | null} */ (event.submitter)?.value ?? 'submit';
    if (name !== 'run' && name !== 'submit') return;
    event.preventDefault();
    act(name);
  });
  return { act, watch };
}
