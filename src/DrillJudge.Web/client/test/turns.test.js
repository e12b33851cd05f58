import assert from 'node:assert/strict';
import test from 'node:test';
import { click, idle, isEcho, over } from '../src/act/turns.js';

const run = (/** @type {string} */ source) => /** @type {const} */ ({ name: 'run', source });
const submit = (/** @type {string} */ source) => /** @type {const} */ ({ name: 'submit', source });

test('a double click submits once', () => assert.equal(click(click(idle, submit('a')), submit('a')).waiting, null));
test('a click in the meantime waits with its own source', () => {
  const turns = click(click(idle, run('a')), submit('b'));
  assert.deepEqual(over(turns), { current: submit('b'), waiting: null });
});
test('of several waiting the last counts, and a submission before a run', () => {
  assert.deepEqual(click(click(click(idle, run('a')), submit('b')), submit('c')).waiting, submit('c'));
  assert.deepEqual(click(click(click(idle, run('a')), submit('b')), run('c')).waiting, submit('b'));
});
test('when nothing waits, the turns are idle again', () => assert.deepEqual(over(click(idle, run('a'))), idle));
test('a double click is one click even when the server is quicker than the finger', () => {
  assert.equal(isEcho({ act: submit('a'), at: 1000 }, submit('a'), 1300), true);
  assert.equal(isEcho({ act: submit('a'), at: 1000 }, submit('b'), 1300), false);
  assert.equal(isEcho({ act: submit('a'), at: 1000 }, run('a'), 1300), false);
  assert.equal(isEcho({ act: submit('a'), at: 1000 }, submit('a'), 2000), false);
  assert.equal(isEcho(null, submit('a'), 0), false);
});
