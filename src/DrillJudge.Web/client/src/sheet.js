// The clock of a worksheet's question, and how what is typed would be read. Without it both come with the page: the clock as it stood, the reading after sending.
import { announcer } from './dom/announce.js';
import { echoWhileTyping } from './sheet/echo.js';
import { startStepClock } from './sheet/clock.js';

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-sheet]'));
if (form) {
  const timer = /** @type {HTMLElement | null} */ (form.querySelector('.timer'));
  if (timer) startStepClock(timer, form.dataset, announcer());
  echoWhileTyping(form);
}
