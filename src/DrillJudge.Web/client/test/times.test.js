import assert from 'node:assert/strict';
import test from 'node:test';
import { kindOf, write } from '../src/page/times.js';

const place = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
const now = Date.parse('2026-03-01T12:00:00Z');

test('a moment is written in the zone of the reader', () => assert.match(write('2026-03-01T23:30:00Z', 'datetime', now, place).text ?? '', /2 Mar 2026.*00:30/));
test('a bare date stays on its day in every zone', () => {
  assert.equal(kindOf('2026-03-01', 'relative'), 'date');
  assert.equal(write('2026-03-01', 'date', now, { locale: 'en-GB', timeZone: 'America/Los_Angeles' }).text, '1 Mar 2026');
});
test('relative times say how long ago, and give way to a date', () => {
  assert.equal(write('2026-03-01T11:55:00Z', 'relative', now, place).text, '5 minutes ago');
  assert.equal(write('2026-03-01T15:00:00Z', 'relative', now, place).text, 'in 3 hours');
  assert.equal(write('2026-01-01T11:55:00Z', 'relative', now, place).text, '1 Jan 2026');
});
test('durations and rubbish are left as they are', () => {
  assert.equal(kindOf('PT5M', undefined), null);
  assert.equal(kindOf('2026-99-99', undefined), null);
  assert.deepEqual(write('PT5M', null, now), {});
});
