import assert from 'node:assert/strict';
import test from 'node:test';
import { Text } from '@codemirror/state';
import { foldAt } from '../src/editor/folds.js';

/** What is left of the source when line `number` is folded. @param {string} source @param {number} number */
function folded(source, number) {
  const fold = foldAt(Text.of(source.split('\n')), number, 4);
  return fold && `${source.slice(0, fold.from)}…${source.slice(fold.to)}`;
}

test('a block folds to its braces, on the same line or the next', () => {
  assert.equal(folded('if (x) {\n    a();\n\n    b();\n}\nc();', 1), 'if (x) {…}\nc();');
  assert.equal(folded('void F()\n{\n    a();\n}\nc();', 1), 'void F()…}\nc();');
});
test('lines without deeper ones and lone braces do not fold', () => {
  assert.equal(folded('a();\nb();', 1), null);
  assert.equal(folded('void F()\n{\n    a();\n}', 2), null);
  assert.equal(folded('', 1), null);
});
test('a continued statement folds to its end', () => assert.equal(folded('var a = b\n    .C()\n    .D();\ne();', 1), 'var a = b…\ne();'));
