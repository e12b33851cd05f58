import assert from 'node:assert/strict';
import { test } from 'node:test';
import { echoText } from '../src/sheet/echo.js';
import { stepAnnouncement, stepReading } from '../src/sheet/clock.js';

test('a step counts down, hurries in its last ten seconds and counts up when late', () => {
  assert.deepEqual(stepReading(59_400), { text: '1:00', urgency: '' });
  assert.deepEqual(stepReading(9_999), { text: '0:10', urgency: 'soon' });
  assert.deepEqual(stepReading(-1_500), { text: '+0:01', urgency: 'late' });
});

test('ten seconds and the end are said once each', () => {
  assert.equal(stepAnnouncement(10_500, 9_900), 'Ten seconds left.');
  assert.equal(stepAnnouncement(9_900, 9_000), null);
  assert.match(stepAnnouncement(300, -700) ?? '', /counts half/);
  assert.equal(stepAnnouncement(-700, -1_700), null);
});

test('an echo tells its notes, and what is not read yet tells why', () => {
  assert.deepEqual(echoText({ echo: '1.5 GB/s = 12 Gbit/s', notes: [] }), { text: 'Read as 1.5 GB/s = 12 Gbit/s', isRead: true });
  assert.deepEqual(echoText({ echo: '40k req/s', notes: ['no unit typed: taken as req/s'] }), { text: 'Read as 40k req/s (no unit typed: taken as req/s)', isRead: true });
  assert.deepEqual(echoText({ echo: null, notes: [], text: 'The unit is missing.' }), { text: 'The unit is missing.', isRead: false });
});
