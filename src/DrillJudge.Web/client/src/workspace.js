// The workspace page: timer, drafts, Run and Submit, live verdict. Without this script its form posts and its page reloads.
import { takeActs } from './act/acts.js';
import { listenForKeys } from './act/keys.js';
import { announcer } from './dom/announce.js';
import { saveDrafts } from './draft/draft.js';
import { startTimer } from './timer/timer.js';

const main = /** @type {HTMLElement | null} */ (document.querySelector('main.workspace'));
if (main) start(main);

/** @param {HTMLElement} main */
function start(main) {
  const { attempt = '', state, now, deadline, draftUrl, draftVersion, runUrl, submitUrl, antiforgery: token } = main.dataset;
  const timer = /** @type {HTMLElement | null} */ (main.querySelector('.timer'));
  if (timer && state !== 'closed') startTimer(timer, { now, deadline }, announcer());

  const area = /** @type {HTMLTextAreaElement | null} */ (main.querySelector('textarea.source'));
  const form = area?.form;
  if (!area || !form) return;
  if (draftUrl && state !== 'closed')
    saveDrafts(area, { attempt, url: draftUrl, version: Number(draftVersion ?? 0), token, state: main.querySelector('.draft-state') });

  const verdict = /** @type {HTMLElement | null} */ (main.querySelector('.verdict'));
  if (!verdict || !runUrl || !submitUrl) return;
  const buttons = /** @type {HTMLButtonElement[]} */ ([...main.querySelectorAll('button.run, button.submit')]);
  const submissionsUrl = `${document.documentElement.dataset.base ?? ''}/api/v1/submissions`.replace('//', '/');
  const { act, watch } = takeActs({ form, area, verdict, buttons }, { runUrl, submitUrl, submissionsUrl, token });
  const usable = (/** @type {string} */ name) => buttons.some(({ value, disabled }) => value === name && !disabled);
  listenForKeys(main, name => usable(name) && act(name));
  // A page made while a submission is being judged names it, and it is followed from here.
  if (verdict.dataset.submissionUrl) watch(verdict.dataset.submissionUrl);
}
