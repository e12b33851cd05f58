import assert from 'node:assert/strict';
import test from 'node:test';
import { openDraft, step } from '../src/draft/machine.js';

/** @import { Draft, DraftEvent } from '../src/draft/machine.js' */
/** Plays events and returns the last state with all effects' names. @param {Draft} draft @param {...DraftEvent} events */
function play(draft, ...events) {
  /** @type {string[]} */
  const effects = [];
  for (const event of events) {
    const next = step(draft, event);
    draft = next.draft;
    effects.push(...next.effects.map(effect => effect.do));
  }
  return { draft, effects };
}
const fresh = () => openDraft('a', 1);
const edit = (/** @type {string} */ source) => /** @type {const} */ ({ type: 'edited', source });
const flush = /** @type {const} */ ({ type: 'flush' });

test('an edit waits, a flush saves, an answer makes it saved', () => {
  const { draft, effects } = play(fresh(), edit('b'), flush, { type: 'saved', version: 2 });
  assert.deepEqual(effects, ['wait', 'keep', 'save', 'drop', 'publish']);
  assert.equal(draft.phase, 'saved');
  assert.equal(draft.version, 2);
  assert.equal(draft.savedSource, 'b');
});

test('a flush with nothing to save does nothing', () => {
  assert.deepEqual(play(fresh(), flush).effects, []);
});

test('going back to what is saved needs no saving', () => {
  const { draft, effects } = play(fresh(), edit('b'), edit('a'), flush);
  assert.equal(draft.phase, 'saved');
  assert.ok(!effects.includes('save'));
});

test('what is typed during a save is saved afterwards', () => {
  const { draft, effects } = play(fresh(), edit('b'), flush, edit('c'), { type: 'saved', version: 2 });
  assert.equal(draft.phase, 'dirty');
  assert.equal(draft.savedSource, 'b');
  assert.equal(effects.at(-1), 'wait');
  assert.equal(play(draft, flush, { type: 'saved', version: 3 }).draft.savedSource, 'c');
});

test('a broken network keeps the copy and tries again', () => {
  const { draft, effects } = play(fresh(), edit('b'), flush, { type: 'broke' }, flush, { type: 'broke' });
  assert.equal(draft.phase, 'waiting');
  assert.equal(draft.tries, 2);
  assert.deepEqual(effects.slice(-2), ['keep', 'retry']);
});

test('a refusal stops until the next edit', () => {
  const refused = play(fresh(), edit('b'), flush, { type: 'refused', problem: 'too long' });
  assert.equal(refused.draft.phase, 'stopped');
  assert.deepEqual(play(refused.draft, flush).effects, []);
  assert.equal(play(refused.draft, edit('c')).draft.phase, 'dirty');
});

test('a conflict asks, and mine is saved over the newer version', () => {
  const asked = play(fresh(), edit('mine'), flush, { type: 'conflicted', source: 'theirs', version: 7 });
  assert.equal(asked.draft.phase, 'conflict');
  assert.equal(asked.effects.at(-1), 'ask');
  const { draft, effects } = play(asked.draft, { type: 'chose', which: 'mine' });
  assert.equal(draft.phase, 'saving');
  assert.equal(draft.version, 7);
  assert.equal(draft.sent, 'mine');
  assert.ok(effects.includes('save'));
});

test('choosing theirs replaces the source', () => {
  const { draft, effects } = play(fresh(), edit('mine'), flush, { type: 'conflicted', source: 'theirs', version: 7 }, { type: 'chose', which: 'theirs' });
  assert.equal(draft.source, 'theirs');
  assert.equal(draft.phase, 'saved');
  assert.equal(effects.at(-1), 'replace');
});

test('nothing is saved while the choice is open', () => {
  const { effects } = play({ ...fresh(), phase: 'conflict', theirs: { source: 't', version: 2 } }, edit('c'), flush);
  assert.deepEqual(effects, ['keep']);
});

test('a conflict with the very same source is none', () => {
  const { draft } = play(fresh(), edit('b'), flush, { type: 'conflicted', source: 'b', version: 4 });
  assert.equal(draft.phase, 'saved');
  assert.equal(draft.version, 4);
});

test('another tab’s newer draft is taken over when nothing is unsaved here', () => {
  const { draft, effects } = play(fresh(), { type: 'remote', source: 'b', version: 2 });
  assert.equal(draft.source, 'b');
  assert.ok(effects.includes('replace'));
});

test('another tab’s newer draft conflicts with unsaved work, and an older one is ignored', () => {
  const { draft } = play(fresh(), edit('mine'), { type: 'remote', source: 'b', version: 2 });
  assert.equal(draft.phase, 'conflict');
  assert.equal(play(fresh(), { type: 'remote', source: 'b', version: 1 }).draft.source, 'a');
});

test('a copy kept by the browser comes back and is saved', () => {
  const { draft, effects } = play(fresh(), { type: 'restored', source: 'kept', version: 1, sent: null });
  assert.equal(draft.source, 'kept');
  assert.deepEqual(effects, ['replace', 'keep', 'save']);
});

test('a kept copy of another version asks', () => {
  const { draft, effects } = play(openDraft('server', 5), { type: 'restored', source: 'kept', version: 3, sent: null });
  assert.equal(draft.phase, 'conflict');
  assert.deepEqual(draft.theirs, { source: 'server', version: 5 });
  assert.deepEqual(effects, ['replace', 'ask']);
});

test('a save whose answer was lost on leaving is no conflict', () => {
  const { draft } = play(openDraft('b', 2), { type: 'restored', source: 'c', version: 1, sent: 'b' });
  assert.equal(draft.phase, 'saving');
  assert.equal(draft.source, 'c');
});
