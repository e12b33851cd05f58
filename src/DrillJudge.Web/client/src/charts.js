// Draws every <figure class="chart" data-chart>. Its table stays for those who cannot see the drawing, or have no script.
import 'uplot/dist/uPlot.min.css';
import { draw } from './charts/draw.js';
import { parseChart } from './charts/data.js';

for (const figure of document.querySelectorAll('figure.chart[data-chart]')) {
  const chart = parseChart(/** @type {HTMLElement} */ (figure).dataset.chart ?? '');
  if (chart) draw(/** @type {HTMLElement} */ (figure), chart);
}
