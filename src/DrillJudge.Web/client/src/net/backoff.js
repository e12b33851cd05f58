/** Milliseconds to wait before try `tries` (from 1): 1 s doubling to 30 s, spread by a quarter so that tabs do not march in step. @param {number} tries @param {number} [random] in [0, 1) */
export const backoff = (tries, random = Math.random()) => Math.round(Math.min(30_000, 1000 * 2 ** (tries - 1)) * (0.75 + random / 2));
