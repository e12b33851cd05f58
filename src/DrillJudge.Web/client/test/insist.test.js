import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insist, newKey } from '../src/net/insist.js';

/** @param {number[]} statuses */
const server = statuses => {
  const asked = { times: 0 };
  return { asked, send: async () => ({ status: statuses[Math.min(asked.times++, statuses.length - 1)], body: null, headers: new Headers() }) };
};

test('what gets no answer is sent again until one comes', async () => {
  const { asked, send } = server([0, 0, 202]);
  assert.equal((await insist(send, async () => {})).status, 202);
  assert.equal(asked.times, 3);
});

test('a refusal is an answer', async () => {
  const { asked, send } = server([409]);
  assert.equal((await insist(send, async () => {})).status, 409);
  assert.equal(asked.times, 1);
});

test('a network that stays away ends it after four tries', async () => {
  const { asked, send } = server([0]);
  assert.equal((await insist(send, async () => {})).status, 0);
  assert.equal(asked.times, 4);
});

test('keys differ and are plain letters', () => {
  const keys = new Set(Array.from({ length: 100 }, newKey));
  assert.equal(keys.size, 100);
  for (const key of keys) assert.match(key, /^[0-9a-f]{32}$/);
});
