import assert from 'node:assert/strict';
import test from 'node:test';
import { barShares, parseChart, rangeOf } from '../src/charts/data.js';

const chart = (/** @type {object} */ data) => parseChart(JSON.stringify({ kind: 'line', series: [{ label: 'a', values: [3, 1, 2] }], ...data }));

test('days become a time scale in order, and values go with them', () => {
  const made = chart({ x: ['2026-03-03', '2026-03-01', '2026-03-02'] });
  assert.equal(made?.scale, 'time');
  assert.deepEqual(made?.series[0].values, [1, 2, 3]);
});
test('words become labels in the order given', () => {
  const made = chart({ x: ['bfs', 'dfs', 'sorting'] });
  assert.deepEqual(made?.x, [0, 1, 2]);
  assert.deepEqual(made?.labels, ['bfs', 'dfs', 'sorting']);
});
test('missing values are gaps', () => assert.deepEqual(chart({ x: [1, 2, 3], series: [{ label: 'a', values: [1, null] }] })?.series[0].values, [1, null, null]));
test('what is no chart leaves the table alone', () => {
  for (const json of ['', '{', '{}', 'null', '{"x":[],"series":[]}']) assert.equal(parseChart(json), null, json);
});
test('y begins at zero, or below it', () => {
  assert.equal(rangeOf(/** @type {any} */ (chart({ x: [1, 2, 3] })))[0], 0);
  assert.equal(rangeOf(/** @type {any} */ (chart({ x: [1], series: [{ label: '', values: [-4] }] })))[0], -4);
});
test('bars of several series stand beside each other around their x', () => {
  const { width, offset } = barShares(2, 10);
  assert.equal(width, 3.5);
  assert.deepEqual([offset(0), offset(1)], [-1.75, 1.75]);
});
