/**
 * Run and Submit take turns. A click while another act is under way waits with the source it was made on; of several waiting the last counts.
 * The same act on the same source is not queued twice, so that a double click submits once.
 * @typedef {{ name: 'run' | 'submit', source: string, input?: string, key?: string }} Act
 * @typedef {{ current: Act | null, waiting: Act | null }} Turns
 */

/** @type {Turns} */
export const idle = { current: null, waiting: null };

/** @param {Turns} turns @param {Act} act @returns {Turns} */
export function click(turns, act) {
  if (!turns.current) return { current: act, waiting: null };
  if (isSame(turns.current, act)) return turns;
  // A run gives way to a submission, never the other way round.
  if (turns.waiting?.name === 'submit' && act.name === 'run') return turns;
  return { ...turns, waiting: act };
}

/** The current act is over. @param {Turns} turns @returns {Turns} */
export const over = ({ waiting }) => ({ current: waiting, waiting: null });

/** The second click of a double click comes when a quick server has answered the first already. @param {{ act: Act, at: number } | null} last @param {Act} act @param {number} now ms */
export const isEcho = (last, act, now) => last !== null && now - last.at < 700 && isSame(last.act, act);

/** @param {Act} a @param {Act} b */
const isSame = (a, b) => a.name === b.name && a.source === b.source && a.input === b.input;
