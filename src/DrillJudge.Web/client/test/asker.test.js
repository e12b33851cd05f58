import assert from 'node:assert/strict';
import test, { mock } from 'node:test';
import { asker } from '../src/editor/asker.js';

const pauseMs = 250;

/** A question whose answers the test gives. */
function questions() {
  /** @type {((again: number | null) => void)[]} */
  const open = [];
  let asked = 0;
  const ask = () => {
    asked++;
    return /** @type {Promise<number | null>} */ (new Promise(resolve => open.push(resolve)));
  };
  return { ask, asked: () => asked, open: () => open.length, answer: async (/** @type {number | null} */ again) => {
    open.shift()?.(again);
    await new Promise(resolve => setImmediate(resolve));
  } };
}

test('one question is asked when the changes pause', () => withClock(tick => {
  const { ask, asked } = questions();
  const { changed } = asker(ask, pauseMs);
  for (let i = 0; i < 10; i++) {
    changed();
    tick(100);
  }
  assert.equal(asked(), 0);
  tick(150);
  assert.equal(asked(), 1);
}));

test('while a question is open no other is asked, and what changed is asked for after it', () => withClock(async tick => {
  const { ask, asked, answer } = questions();
  const { changed } = asker(ask, pauseMs);
  changed();
  tick(pauseMs);
  for (let i = 0; i < 4; i++) {
    changed();
    tick(pauseMs);
  }
  assert.equal(asked(), 1);
  await answer(null);
  tick(0);
  assert.equal(asked(), 2);
  await answer(null);
  tick(10_000);
  assert.equal(asked(), 2);
}));

test('who is sent away comes again in time, and not before whatever changes', () => withClock(async tick => {
  const { ask, asked, answer } = questions();
  const { changed } = asker(ask, pauseMs);
  changed();
  tick(pauseMs);
  await answer(5000);
  changed();
  tick(4999);
  assert.equal(asked(), 1);
  tick(1);
  assert.equal(asked(), 2);
}));

test('an editor that is gone asks nothing', () => withClock(tick => {
  const { ask, asked } = questions();
  const { changed, stop } = asker(ask, pauseMs);
  changed();
  stop();
  tick(10_000);
  assert.equal(asked(), 0);
}));

/** @param {(tick: (ms: number) => void) => unknown} body */
async function withClock(body) {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  try {
    await body(ms => mock.timers.tick(ms));
  } finally {
    mock.timers.reset();
  }
}
