/** @typedef {'date' | 'time' | 'datetime' | 'relative'} TimeKind */

/** How to write a moment: as `data-format` asks, else a date as a date and the rest with the time. Null for what is no moment, such as a duration. @param {string} datetime @param {string | undefined} wanted @returns {TimeKind | null} */
export function kindOf(datetime, wanted) {
  if (!/^\d{4}-\d\d-\d\d/.test(datetime) || Number.isNaN(Date.parse(datetime))) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(datetime)) return 'date';
  return wanted === 'date' || wanted === 'time' || wanted === 'relative' ? wanted : 'datetime';
}

/** @param {string} datetime @param {TimeKind | null} kind @param {number} now ms @param {{ locale?: string, timeZone?: string }} [place] the reader's own by default */
export function write(datetime, kind, now, { locale, timeZone } = {}) {
  if (!kind) return {};
  const moment = new Date(datetime);
  // A bare date is a day on the calendar and belongs to no zone.
  const zone = /^\d{4}-\d\d-\d\d$/.test(datetime) ? 'UTC' : timeZone;
  const format = (/** @type {Intl.DateTimeFormatOptions} */ options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(moment);
  const date = () => format({ dateStyle: 'medium' });
  const full = zone === 'UTC' && kind === 'date' ? date() : format({ dateStyle: 'full', timeStyle: 'long' });
  switch (kind) {
    case 'date': return { text: date(), full };
    case 'time': return { text: format({ timeStyle: 'short' }), full };
    case 'datetime': return { text: format({ dateStyle: 'medium', timeStyle: 'short' }), full };
    case 'relative': return { text: relative(moment.getTime() - now, locale) ?? date(), full };
  }
}

/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const units = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]];

/** “5 minutes ago”, or null from two weeks on: then a date says more. @param {number} ms @param {string | undefined} locale */
function relative(ms, locale) {
  if (Math.abs(ms) >= 14 * 86_400_000) return null;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, length] of units) if (Math.abs(ms) >= length) return words.format(Math.round(ms / length), unit);
  return words.format(0, 'second');
}
