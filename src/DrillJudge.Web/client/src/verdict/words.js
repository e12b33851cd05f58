/** @import { Verdict, Group } from '../net/contract.js' */

/** @type {Record<Verdict, string>} */
export const verdictNames = {
  AC: 'Accepted', WA: 'Wrong answer', TLE: 'Time limit exceeded', MLE: 'Memory limit exceeded',
  OLE: 'Output limit exceeded', RTE: 'Runtime error', CE: 'Compile error', JE: 'Judge error',
};

/** @type {Record<Group, string>} */
export const groupNames = { sample: 'Samples', secret: 'Secret', generated: 'Generated' };

/** @param {string | null | undefined} verdict */
export const nameOf = verdict => verdictNames[/** @type {Verdict} */ (verdict)] ?? 'Not judged';

/** @param {number} ms */
export const duration = ms => (ms >= 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms)} ms`);

/** @param {number} bytes */
export const size = bytes => (bytes >= 1_048_576 ? `${Math.round(bytes / 1_048_576)} MiB` : `${Math.ceil(bytes / 1024)} KiB`);
