import { el } from '../dom/el.js';
import { clockFace, serverClock } from '../timer/clock.js';

const soon = 10_000;

/** What a step's timer shows for `left` ms, negative when its time is over. @param {number} left */
export function stepReading(left) {
  const isLate = left < 0;
  return {
    text: (isLate ? '+' : '') + clockFace(isLate ? Math.floor(-left / 1000) : Math.ceil(left / 1000)),
    urgency: isLate ? 'late' : left < soon ? 'soon' : '',
  };
}

/** What to say aloud when the time left went from `before` to `left` ms; null for nothing. @param {number} before @param {number} left */
export function stepAnnouncement(before, left) {
  if (before > 0 && left <= 0) return 'Time is up. You can still answer; it counts half in the score in time.';
  return before > soon && left <= soon ? 'Ten seconds left.' : null;
}

/** Counts a question's clock down and then up. @param {HTMLElement} output @param {{ now?: string, deadline?: string }} times ISO @param {(text: string) => void} announce */
export function startStepClock(output, times, announce) {
  const [served, deadline] = [Date.parse(times.now ?? ''), Date.parse(times.deadline ?? '')];
  if (!Number.isFinite(served) || !Number.isFinite(deadline)) return;
  const clock = serverClock(served);
  output.setAttribute('aria-live', 'off');
  let before = deadline - clock.now();
  const tick = () => {
    const left = deadline - clock.now();
    const { text, urgency } = stepReading(left);
    output.replaceChildren(`${text} `, el('small', {}, urgency === 'late' ? 'over time' : 'left'));
    output.classList.toggle('soon', urgency === 'soon');
    output.classList.toggle('late', urgency === 'late');
    const words = stepAnnouncement(before, left);
    if (words) announce(words);
    before = left;
    setTimeout(tick, ((left % 1000) + 1000) % 1000 || 1000);
  };
  tick();
}
