/** @import { Verdict, Group } from '../net/contract.js' */

/** @type {Record<Verdict, string>} */
export const verdictNames = {
  AC: 'Accepted', WA: 'Wrong answer', TLE: 'Time limit exceeded', MLE: 'Memory limit exceeded',
  OLE: 'Output limit exceeded', RTE: 'Runtime error', CE: 'Compile error', JE: 'Judge error',
};

/** A sign for each verdict, so that colour is never the only one. @type {Record<Verdict, string>} */
export const verdictSigns = { AC: '✓', WA: '✗', TLE: 'T', MLE: 'M', OLE: 'O', RTE: '!', CE: 'C', JE: '?' };

/** @type {Record<Group, string>} */
export const groupNames = { sample: 'Samples', secret: 'Secret cases', generated: 'Generated cases' };

/** @param {string | null | undefined} verdict */
export const nameOf = verdict => verdictNames[/** @type {Verdict} */ (verdict)] ?? 'Not judged';

/** @param {number} ms */
export const duration = ms => (ms >= 1000 ? `${(ms / 1000).toFixed(ms >= 10_000 ? 1 : 2)} s` : `${Math.round(ms)} ms`);

/** @param {number} bytes */
export const size = bytes => (bytes >= 1_048_576 ? `${Math.round(bytes / 1_048_576)} MiB` : `${Math.ceil(bytes / 1024)} KiB`);

/** @param {number | null | undefined} used @param {number | null | undefined} limit @param {(value: number) => string} format */
export const ofLimit = (used, limit, format) => (used == null ? '' : limit == null ? format(used) : `${format(used)} of ${format(limit)}`);
