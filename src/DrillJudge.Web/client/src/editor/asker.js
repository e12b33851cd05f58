/**
 * Asks about the newest state of something that changes: when the changes pause, one question at a time, and again of itself when an answer says so.
 * @param {() => Promise<number | null>} ask  answers null, or after how many milliseconds to ask again; never throws
 * @param {number} pauseMs  without a change, before the first question
 */
export function asker(ask, pauseMs) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isRunning = false;
  let isWanted = false;
  let quietUntil = 0;

  /** @param {number} ms */
  const later = ms => {
    clearTimeout(timer);
    timer = setTimeout(start, Math.max(ms, quietUntil - Date.now()));
  };
  const start = async () => {
    isWanted = isRunning;
    if (isRunning) return;
    isRunning = true;
    const again = await ask();
    isRunning = false;
    quietUntil = Date.now() + (again ?? 0);
    // What changed meanwhile has had its pause already.
    if (isWanted || again !== null) later(0);
  };
  return { changed: () => later(pauseMs), stop: () => clearTimeout(timer) };
}
