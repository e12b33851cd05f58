import assert from 'node:assert/strict';
import test from 'node:test';
import { edits } from '../src/diff/myers.js';
import { compare, lines } from '../src/diff/lines.js';
import { around, beginning } from '../src/diff/shorten.js';
import { folds } from '../src/diff/table.js';
import { compareTokens, tokens } from '../src/diff/tokens.js';

/** @param {string} a @param {string} b */
const marks = (a, b) => edits([...a], [...b]).map(({ op }) => (op === 'same' ? '=' : op === 'removed' ? '-' : '+')).join('');

/** Plays the edits and checks that they lead from one list to the other. @param {string[]} a @param {string[]} b */
function assertLeads(a, b) {
  const found = edits(a, b);
  assert.deepEqual(found.filter(({ op }) => op !== 'added').map(({ from }) => a[from]), a);
  assert.deepEqual(found.filter(({ op }) => op !== 'removed').map(({ to }) => b[to]), b);
  for (const { op, from, to } of found) if (op === 'same') assert.equal(a[from], b[to]);
}

test('equal lists have no edits', () => assert.equal(marks('abc', 'abc'), '==='));
test('empty lists are fine', () => {
  assert.equal(marks('', ''), '');
  assert.equal(marks('ab', ''), '--');
  assert.equal(marks('', 'ab'), '++');
});
test('the shortest edit is found', () => {
  assert.equal([...marks('abcabba', 'cbabac')].filter(sign => sign !== '=').length, 5);
  assert.equal(marks('abc', 'abxc'), '==+=');
  assert.equal(marks('abc', 'ac'), '=-=');
});
test('edits lead from one list to the other, whatever the lists', () => {
  let seed = 7;
  const random = (/** @type {number} */ n) => (seed = (seed * 48271) % 2147483647) % n;
  for (let round = 0; round < 300; round++) {
    const make = () => Array.from({ length: random(30) }, () => 'abcd'[random(4)]);
    assertLeads(make(), make());
  }
});
test('lists that differ everywhere are still answered', () => {
  const a = Array.from({ length: 3000 }, (_, i) => `a${i}`);
  const b = Array.from({ length: 3000 }, (_, i) => `b${i}`);
  assertLeads(['x', ...a, 'y'], ['x', ...b, 'y']);
});

test('numbers and words are tokens, so that 12 and 13 differ as a whole', () => {
  assert.deepEqual(tokens('[12, -3.5,"a b"]'), ['[', '12', ',', ' ', '-3.5', ',', '"a b"', ']']);
  assert.deepEqual(compareTokens('[1,12]', '[1,13]'), {
    before: [{ text: '[1,', isDifferent: false }, { text: '12', isDifferent: true }, { text: ']', isDifferent: false }],
    after: [{ text: '[1,', isDifferent: false }, { text: '13', isDifferent: true }, { text: ']', isDifferent: false }],
  });
});

test('a final line end makes no difference, a carriage return neither', () => {
  assert.deepEqual(lines('a\r\nb\n'), ['a', 'b']);
  assert.deepEqual(compare('a\nb\n', 'a\nb').map(({ kind }) => kind), ['same', 'same']);
});
test('changed lines stand beside each other, missing and extra ones alone', () => {
  assert.deepEqual(compare('a\nb\nc', 'a\nx\nc').map(({ kind }) => kind), ['same', 'changed', 'same']);
  assert.deepEqual(compare('a\nb', 'a').map(({ kind, beforeLine, afterLine }) => [kind, beforeLine, afterLine]), [['same', 1, 1], ['missing', 2, null]]);
  assert.deepEqual(compare('a', 'a\nb').map(({ kind }) => kind), ['same', 'extra']);
});

test('short texts are shown whole, long ones by their beginning', () => {
  assert.equal(beginning('abc'), null);
  assert.equal(beginning('x'.repeat(5000))?.length, 600);
  assert.equal(beginning('a\n'.repeat(100))?.split('\n').length, 12);
  assert.equal(beginning('x'.repeat(630)), null);
});
test('a long line is shown around its difference, with nothing lost from the count', () => {
  const pieces = [{ text: 'a'.repeat(1000), isDifferent: false }, { text: 'B', isDifferent: true }, { text: 'c'.repeat(1000), isDifferent: false }];
  const shown = around(pieces);
  const count = shown.reduce((sum, piece) => sum + ('left' in piece ? piece.left : piece.text.length), 0);
  assert.equal(count, 2001);
  assert.ok(shown.some(piece => 'text' in piece && piece.text === 'B'));
  assert.ok(shown.reduce((sum, piece) => sum + ('left' in piece ? 0 : piece.text.length), 0) < 500);
});

test('every row is in exactly one range of folds', () => {
  const row = (/** @type {'same' | 'changed'} */ kind) => ({ kind, before: null, after: null, beforeLine: null, afterLine: null });
  for (const pattern of ['sssssssssscsssssssssss', 'c', 's', 'cccc', 'ssss', 'sc'.repeat(300), 's'.repeat(500), 'c'.repeat(500)]) {
    const rows = [...pattern].map(sign => row(sign === 's' ? 'same' : 'changed'));
    const covered = folds(rows).flatMap(([from, to]) => Array.from({ length: to - Math.abs(from) }, (_, i) => Math.abs(from) + i));
    assert.deepEqual(covered, rows.map((_, i) => i), pattern.slice(0, 30));
  }
});
