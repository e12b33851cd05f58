/**
 * The server's time on this page. The learner's own clock may be wrong; only its progress is trusted.
 * @param {number} serverNow  ms, when the page was made
 * @param {() => number} local  ms of a clock that goes on
 */
export function serverClock(serverNow, local = Date.now) {
  let skew = serverNow - local();
  return {
    now: () => local() + skew,
    /** Sets the clock by a Date header, which is whole seconds and some travelling old: small differences are noise. @param {string} header */
    sync(header) {
      const server = Date.parse(header) + 500;
      if (Number.isFinite(server) && Math.abs(server - (local() + skew)) > 2000) skew = server - local();
    },
  };
}

/** @typedef {'' | 'soon' | 'late'} Urgency */

/** What a timer shows for `left` ms to the deadline (negative when late). A second counts until it is over. @param {number} left */
export function reading(left) {
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  const isLate = left < 0;
  return {
    text: (isLate ? '+' : '') + clockFace(seconds),
    urgency: /** @type {Urgency} */ (isLate ? 'late' : left < 5 * 60_000 ? 'soon' : ''),
  };
}

/** @param {number} seconds */
export function clockFace(seconds) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

const announcements = [
  { at: 5 * 60_000, text: 'Five minutes left.' },
  { at: 60_000, text: 'One minute left.' },
  { at: 0, text: 'Time is up. You can go on; what you submit now counts as late.' },
];

/** What to say aloud when the time left went from `before` to `left`: the last mark passed, or null. @param {number} before @param {number} left */
export const announcement = (before, left) => [...announcements].reverse().find(({ at }) => before > at && left <= at)?.text ?? null;
