import assert from 'node:assert/strict';
import test from 'node:test';
import { announcement, clockFace, reading, serverClock } from '../src/timer/clock.js';

test('a second counts until it is over', () => {
  assert.equal(reading(60_000).text, '1:00');
  assert.equal(reading(59_001).text, '1:00');
  assert.equal(reading(59_000).text, '0:59');
  assert.equal(reading(1).text, '0:01');
  assert.equal(reading(0).text, '0:00');
});

test('after the deadline the time goes up', () => {
  assert.deepEqual(reading(-1), { text: '+0:00', urgency: 'late' });
  assert.deepEqual(reading(-61_500), { text: '+1:01', urgency: 'late' });
});

test('urgency begins under five minutes and ends in lateness', () => {
  assert.equal(reading(300_000).urgency, '');
  assert.equal(reading(299_999).urgency, 'soon');
  assert.equal(reading(0).urgency, 'soon');
  assert.equal(reading(-1).urgency, 'late');
});

test('hours appear only when there are any', () => {
  assert.equal(clockFace(3599), '59:59');
  assert.equal(clockFace(3600), '1:00:00');
  assert.equal(clockFace(36_061), '10:01:01');
});

test('each mark is announced once, as it is passed', () => {
  assert.equal(announcement(300_500, 299_500), 'Five minutes left.');
  assert.equal(announcement(299_500, 298_500), null);
  assert.equal(announcement(60_001, 60_000), 'One minute left.');
  assert.match(announcement(900, -100) ?? '', /Time is up/);
  assert.equal(announcement(-100, -1100), null);
});

test('a sleep over several marks announces the last one only', () => {
  assert.match(announcement(400_000, -5000) ?? '', /Time is up/);
});

test('a page opened with two minutes left announces no five minutes', () => {
  assert.equal(announcement(120_000, 119_000), null);
});

test('the server clock ignores a wrong local clock', () => {
  let local = 5_000_000;
  const clock = serverClock(1_000_000, () => local);
  assert.equal(clock.now(), 1_000_000);
  local += 30_000;
  assert.equal(clock.now(), 1_030_000);
});

test('a Date header corrects a large difference and leaves a small one', () => {
  const server = Date.parse('2026-03-01T10:00:00Z');
  const clock = serverClock(server, () => 0);
  clock.sync('Sun, 01 Mar 2026 10:00:01 GMT');
  assert.equal(clock.now(), server);
  clock.sync('Sun, 01 Mar 2026 10:05:00 GMT');
  assert.equal(clock.now(), server + 300_500);
  clock.sync('rubbish');
  assert.equal(clock.now(), server + 300_500);
});
