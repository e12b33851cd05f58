/**
 * @typedef {object} Chart
 * @property {'line' | 'bar'} kind
 * @property {'number' | 'time' | 'label'} scale   what x is
 * @property {number[]} x                          numbers, seconds since 1970, or 0, 1, 2… for labels
 * @property {string[]} labels                     of a label scale
 * @property {string} xLabel                       name of x in the legend
 * @property {{ label: string, values: (number | null)[] }[]} series
 */

/** The chart of a `data-chart` attribute; null when it is none, so that the table stays as it is. @param {string} json @returns {Chart | null} */
export function parseChart(json) {
  try {
    const { kind, x, xLabel, series } = JSON.parse(json);
    if (!Array.isArray(x) || x.length === 0 || !Array.isArray(series) || series.length === 0) return null;
    const scale = x.every(value => typeof value === 'number') ? 'number' : x.every(isDate) ? 'time' : 'label';
    const order = scale === 'label' ? x.map((_, i) => i) : x.map((_, i) => i).sort((a, b) => at(x[a]) - at(x[b]));
    return {
      kind: kind === 'bar' ? 'bar' : 'line',
      scale,
      x: order.map((i, place) => (scale === 'label' ? place : at(x[i]))),
      xLabel: String(xLabel ?? { time: 'Date', label: 'Group', number: 'x' }[scale]),
      labels: scale === 'label' ? x.map(String) : [],
      series: series.map(({ label, values }) => ({ label: String(label ?? ''), values: order.map(i => (Number.isFinite(values?.[i]) ? values[i] : null)) })),
    };
  } catch {
    return null;
  }
}

/** @param {unknown} value */
const isDate = value => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));

/** @param {number | string} value */
const at = value => (typeof value === 'number' ? value : Date.parse(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00` : value) / 1000);

/** The range of y: from zero (or below), with a bar's head free. @param {Chart} chart @returns {[number, number]} */
export function rangeOf({ series }) {
  const values = series.flatMap(({ values }) => values.filter(value => value !== null));
  const most = Math.max(1, ...values);
  return [Math.min(0, ...values), most * 1.05];
}

/** How wide the bars of `count` series are and how far each stands from its x, when x goes in steps of `step`. @param {number} count @param {number} step */
export function barShares(count, step) {
  const width = (0.7 * step) / count;
  return { width, offset: (/** @type {number} */ i) => (i - (count - 1) / 2) * width };
}
