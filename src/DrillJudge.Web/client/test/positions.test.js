import assert from 'node:assert/strict';
import test from 'node:test';
import { Text } from '@codemirror/state';
import { isInName, resultOf } from '../src/editor/completion.js';
import { offsetOf, spanOf } from '../src/editor/positions.js';
import { backoff } from '../src/net/backoff.js';

const doc = Text.of(['int x;', '', 'foo bar']);
const span = (/** @type {number[]} */ ...[line, column, endLine, endColumn]) =>
  spanOf(doc, { id: 'CS1', line, column, endLine, endColumn, severity: 'error', message: '' });

test('places are held inside the document', () => {
  assert.equal(offsetOf(doc, 1, 1), 0);
  assert.equal(offsetOf(doc, 3, 5), 12);
  assert.equal(offsetOf(doc, 1, 99), 6);
  assert.equal(offsetOf(doc, 99, 1), doc.length);
  assert.equal(offsetOf(doc, 0, 0), 0);
});

test('a span covers what it names, an empty one the word, the sign or the sign before', () => {
  assert.deepEqual(span(3, 1, 3, 4), { from: 8, to: 11 });
  assert.deepEqual(span(3, 5, 3, 5), { from: 12, to: 15 });
  assert.deepEqual(span(1, 6, 1, 6), { from: 5, to: 6 });
  assert.deepEqual(span(1, 7, 1, 7), { from: 5, to: 6 });
  assert.deepEqual(span(2, 1, 2, 1), { from: 7, to: 7 });
});

test('completions keep the compiler’s order, and a list that was cut off serves as long as it has what is typed', () => {
  const items = Array.from({ length: 3 }, (_, i) => ({ label: `l${i}`, insert: `l${i}`, kind: 'method' }));
  const result = resultOf({ from: 4, items }, 4);
  const boosts = result.options.map(({ boost }) => Number(boost));
  assert.deepEqual(boosts, [...boosts].sort((a, b) => b - a));
  const serves = (/** @type {import('../src/net/contract.js').Completions} */ answer, /** @type {string} */ text) => {
    const { validFor } = resultOf(answer, 4);
    return typeof validFor === 'function' ? validFor(text, 4, 4, /** @type {any} */ (null)) : validFor?.test(text);
  };
  const full = Array(100).fill(items[0]);
  for (const answer of [{ from: 4, items }, { from: 4, truncated: false, items: full }]) {
    assert.equal(serves(answer, 'x'), true);
    assert.equal(serves(answer, 'x.'), false);
  }
  for (const answer of [{ from: 4, truncated: true, items }, { from: 4, items: full }]) {
    assert.equal(serves(answer, ''), true);
    assert.equal(serves(answer, 'L0'), true);
    assert.equal(serves(answer, 'x'), false);
    assert.equal(serves(answer, 'l0.'), false);
  }
});

test('letters that follow a digit are no name', () => {
  for (const text of ['n', 'return nu', '(x2', '_a', 'größe']) assert.equal(isInName(text), true, text);
  for (const text of ['', 'a.', '0x1F', '10f', '1_000', 'x = 3']) assert.equal(isInName(text), false, text);
});

test('waits double up to half a minute, and are spread', () => {
  assert.equal(backoff(1, 0.5), 1000);
  assert.equal(backoff(3, 0.5), 4000);
  assert.equal(backoff(20, 0.5), 30_000);
  assert.ok(backoff(1, 0) < 1000 && backoff(1, 0.99) > 1000);
});
