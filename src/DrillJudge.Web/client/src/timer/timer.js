import { el } from '../dom/el.js';
import { onServerDate } from '../net/http.js';
import { announcement, reading, serverClock } from './clock.js';

/** Counts down in `output` to the deadline and up after it. @param {HTMLElement} output @param {{ now?: string, deadline?: string }} times ISO @param {(text: string) => void} announce */
export function startTimer(output, times, announce) {
  const deadline = Date.parse(times.deadline ?? '');
  if (!Number.isFinite(deadline)) return;
  const served = Date.parse(times.now ?? '');
  const clock = serverClock(Number.isFinite(served) ? served : Date.now());
  onServerDate(clock.sync);
  output.setAttribute('aria-live', 'off');

  let before = deadline - clock.now();
  const tick = () => {
    const left = deadline - clock.now();
    const { text, urgency } = reading(left);
    output.replaceChildren(`${text} `, el('small', {}, urgency === 'late' ? 'over time' : 'left'));
    output.classList.toggle('soon', urgency === 'soon');
    output.classList.toggle('late', urgency === 'late');
    const words = announcement(before, left);
    if (words) announce(words);
    before = left;
    // At the next whole second of the display, so that no second is skipped or shown twice.
    setTimeout(tick, ((left % 1000) + 1000) % 1000 || 1000);
  };
  tick();
}
