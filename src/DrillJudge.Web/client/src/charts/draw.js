/** @import { Chart } from './data.js' */
import uPlot from 'uplot';
import { el } from '../dom/el.js';
import { barShares, rangeOf } from './data.js';

/** Draws into the figure, anew whenever its width or the page's colours change. @param {HTMLElement} figure @param {Chart} chart */
export function draw(figure, chart) {
  const place = el('div', { class: 'chart-drawing', 'aria-hidden': 'true' });
  figure.querySelector('table')?.before(place);
  if (!place.isConnected) figure.append(place);
  figure.classList.add('drawn');
  /** @type {uPlot | null} */
  let plot = null;

  const redraw = () => {
    plot?.destroy();
    plot = place.clientWidth > 0 ? new uPlot(optionsOf(chart, place), [chart.x, ...chart.series.map(({ values }) => values)], place) : null;
  };
  let width = -1;
  new ResizeObserver(() => {
    if (place.clientWidth === width) return;
    width = place.clientWidth;
    // Labels may have to turn at another width.
    if (plot && width > 0 && chart.scale !== 'label') plot.setSize({ width, height: heightOf(place) });
    else redraw();
  }).observe(place);
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['class'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
}

/** @param {HTMLElement} place */
const heightOf = place => Math.round(Math.min(280, Math.max(180, place.clientWidth * 0.45)));

const defaults = ['#0b57c4, #7db4ff', '#b3541e, #f0a27f', '#0f6a5f, #66d1bd', '#8a2aa8, #d79bf0', '#8a5a00, #e8c46a', '#334155, #c8d3e3'];
/** A dash of its own for each series: colour is not the only sign. */
const dashes = [[], [6, 4], [2, 3], [10, 3, 2, 3], [1, 2], [8, 8]];

/** @param {Chart} chart @param {HTMLElement} place @returns {uPlot.Options} */
function optionsOf(chart, place) {
  const variable = colorsOf(place);
  const text = variable('--chart-text', 'currentColor');
  const grid = { stroke: variable('--chart-grid', 'rgb(128 128 128 / 0.25)'), width: 1 };
  const font = `12px ${getComputedStyle(place).fontFamily}`;
  const axis = { stroke: text, grid, ticks: { ...grid, size: 4 }, font };
  const [low, high] = rangeOf(chart);
  const step = chart.x.length > 1 ? Math.min(...chart.x.slice(1).map((x, i) => x - chart.x[i])) : 1;
  const { width, offset } = barShares(chart.series.length, step);
  const isBar = chart.kind === 'bar';
  // A single point needs room, too: an axis that ends where it begins cannot be divided.
  const margin = isBar || chart.x.length === 1 ? step / 2 : 0;

  return {
    width: place.clientWidth,
    height: heightOf(place),
    cursor: { drag: { x: false, y: false }, points: { show: !isBar } },
    scales: { x: { time: chart.scale === 'time', range: [chart.x[0] - margin, /** @type {number} */ (chart.x.at(-1)) + margin] }, y: { range: [low, high] } },
    axes: [
      chart.scale === 'label' ? { ...axis, grid: { show: false }, splits: chart.x, values: (_, splits) => splits.map(at => chart.labels[at] ?? ''), space: 10, ...slant(chart, place) } : axis,
      // Half a submission there is not.
      { ...axis, size: 48, ...(isWhole(chart) ? { incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] } : {}) },
    ],
    series: [
      { label: chart.xLabel, value: (_, at) => (at == null ? '' : chart.scale === 'label' ? chart.labels[at] : chart.scale === 'time' ? new Date(at * 1000).toLocaleDateString() : String(at)) },
      ...chart.series.map(({ label }, i) => {
        const stroke = variable(`--chart-${i + 1}`, `light-dark(${defaults[i % defaults.length]})`);
        return {
          label, stroke, width: 2,
          ...(isBar
            ? { fill: stroke, points: { show: false }, paths: bars(width, offset(i)) }
            : { dash: dashes[i % dashes.length], points: { show: chart.x.length < 60, size: 6 } }),
        };
      }),
    ],
    legend: { show: chart.series.length > 1 || chart.x.length > 1 },
  };
}

/** Reads colours as the page sees them: a canvas knows neither variables nor light-dark(). @param {HTMLElement} place @returns {(name: string, otherwise: string) => string} */
function colorsOf(place) {
  return (name, otherwise) => {
    const probe = el('span');
    probe.style.color = `var(${name}, ${otherwise})`;
    place.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}

/** @param {Chart} chart */
const isWhole = ({ series }) => series.every(({ values }) => values.every(value => value === null || Number.isInteger(value)));

/** Long labels on a narrow drawing stand on end. @param {Chart} chart @param {HTMLElement} place */
function slant({ labels }, place) {
  const longest = Math.max(...labels.map(label => label.length));
  return longest * 7 * labels.length < place.clientWidth - 60 ? {} : { rotate: -90, size: Math.min(120, longest * 7 + 16) };
}

/** @param {number} width @param {number} offset @returns {uPlot.Series.PathBuilder | undefined} */
const bars = (width, offset) => uPlot.paths.bars?.({
  disp: {
    x0: { unit: 1, values: plot => Array.from(plot.data[0], at => at + offset - width / 2) },
    size: { unit: 1, values: plot => Array.from(plot.data[0], () => width) },
  },
});
