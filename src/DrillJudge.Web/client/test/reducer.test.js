import assert from 'node:assert/strict';
import test from 'node:test';
import { beginning, follow } from '../src/verdict/reducer.js';

/** @import { CourseEvent } from '../src/verdict/reducer.js' */
/** @param {...[CourseEvent['type'], any]} events */
const play = (...events) => events.reduce((course, [type, data]) => follow(course, { type, data }), beginning());
const sample = { index: 0, group: 'sample', verdict: 'AC', timeMs: 1 };
const secret = { index: 1, group: 'secret', verdict: 'WA', timeMs: 2 };
const done = { id: 5, number: 1, state: 'done', judgement: { verdict: 'WA', passed: 1, total: 3, cases: [sample, secret, { index: 2, group: 'generated', verdict: null, timeMs: 0 }] } };

test('the queue tells how many are ahead', () => {
  assert.equal(play(['state', { state: 'queued', ahead: 3 }]).ahead, 3);
  assert.equal(play(['state', { state: 'queued', ahead: 3 }], ['state', { state: 'judging', ahead: 0 }]).phase, 'judging');
});

test('cases appear as they come, in their order, each once', () => {
  const course = play(['running', { cases: 3 }], ['case', secret], ['case', sample], ['case', sample]);
  assert.equal(course.total, 3);
  assert.deepEqual(course.cases.map(({ index }) => index), [0, 1]);
});

test('running may name its cases, and those already judged stay judged', () => {
  const course = play(['case', sample], ['running', { cases: [{ index: 0, group: 'sample' }, { index: 1, group: 'secret' }] }]);
  assert.deepEqual(course.cases.map(({ verdict }) => verdict), ['AC', null]);
});

test('a restart forgets the cases and says why', () => {
  const course = play(['case', sample], ['restarted', { reason: 'node lost' }]);
  assert.deepEqual(course.cases, []);
  assert.equal(course.restarted, 'node lost');
});

test('done is final: a resumed stream’s echoes change nothing', () => {
  const course = play(['case', sample], ['done', done]);
  assert.equal(course.phase, 'done');
  assert.equal(course.cases.length, 3);
  assert.equal(follow(course, { type: 'state', data: { state: 'queued', ahead: 1 } }), course);
  assert.equal(follow(course, { type: 'restarted', data: { reason: 'x' } }), course);
});

test('a stream that begins again from its start does not undo cases', () => {
  const course = play(['case', sample], ['state', { state: 'queued', ahead: 1 }]);
  assert.equal(course.phase, 'judging');
  assert.equal(course.cases.length, 1);
});

test('a snapshot in the middle adds what was missed, one at the end finishes', () => {
  const course = play(['case', sample], ['snapshot', { state: 'judging', judgement: { total: 3, cases: [sample, secret, { index: 2, group: 'generated', verdict: null }] } }]);
  assert.deepEqual(course.cases.map(({ index }) => index), [0, 1]);
  assert.equal(course.total, 3);
  assert.equal(follow(course, { type: 'snapshot', data: done }).submission?.judgement?.verdict, 'WA');
});

test('a failed submission is failed by event and by snapshot', () => {
  assert.equal(play(['done', { ...done, state: 'failed', judgement: null }]).phase, 'failed');
  assert.equal(play(['snapshot', { state: 'failed' }]).phase, 'failed');
});

test('rubbish is ignored', () => {
  const course = play(['case', { index: 'x', group: 'sample' }], ['case', null], ['state', { state: 'dancing' }], ['case', { index: 1, group: 'other', verdict: 'AC' }]);
  assert.deepEqual(course, beginning());
});
