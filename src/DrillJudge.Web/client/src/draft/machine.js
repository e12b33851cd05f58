/**
 * Saving of a draft as a state machine without clocks or network: events in, a new state and effects out.
 *
 * @typedef {object} Draft
 * @property {'saved'|'dirty'|'saving'|'waiting'|'stopped'|'conflict'} phase
 * @property {string} source        what the editor shows
 * @property {string} savedSource   what the server has, as far as this page knows
 * @property {number} version       of the draft that the server has
 * @property {string | null} sent   in flight
 * @property {number} tries         failed in a row
 * @property {{ source: string, version: number } | null} theirs  the other version of a conflict
 * @property {string} problem       why saving stopped
 *
 * @typedef {{ type: 'edited', source: string } | { type: 'flush' } | { type: 'saved', version: number }
 *   | { type: 'conflicted', source: string, version: number } | { type: 'broke' } | { type: 'refused', problem: string }
 *   | { type: 'remote', source: string, version: number } | { type: 'restored', source: string, version: number, sent: string | null }
 *   | { type: 'chose', which: 'mine' | 'theirs' }} DraftEvent
 *
 * Effects: `save` (source, version in the state), `wait` (flush after ms), `retry` (flush after a backoff), `keep` and `drop` the copy in the browser,
 * `ask` (show the conflict), `replace` (put the source into the editor), `publish` (tell other tabs).
 * @typedef {{ do: 'save'|'retry'|'keep'|'drop'|'ask'|'replace'|'publish' } | { do: 'wait', ms: number }} Effect
 * @typedef {{ draft: Draft, effects: Effect[] }} Step
 */

const pauseMs = 1000;
/** @type {Effect} */
const pause = { do: 'wait', ms: pauseMs };

/** @param {string} source @param {number} version @returns {Draft} */
export const openDraft = (source, version) => ({ phase: 'saved', source, savedSource: source, version, sent: null, tries: 0, theirs: null, problem: '' });

/** @param {Draft} draft @param {DraftEvent} event @returns {Step} */
export function step(draft, event) {
  switch (event.type) {
    case 'edited': return edited(draft, event.source);
    case 'flush': return draft.phase === 'dirty' || draft.phase === 'waiting' ? save(draft) : stay(draft);
    case 'saved': return saved(draft, event.version);
    case 'conflicted': return conflict(draft, event);
    case 'broke': return { draft: { ...draft, phase: 'waiting', sent: null, tries: draft.tries + 1 }, effects: [{ do: 'keep' }, { do: 'retry' }] };
    case 'refused': return { draft: { ...draft, phase: 'stopped', sent: null, problem: event.problem }, effects: [{ do: 'keep' }] };
    case 'remote': return remote(draft, event);
    case 'restored': return restored(draft, event);
    case 'chose': return chose(draft, event.which);
  }
}

/** @param {Draft} draft @param {...Effect} effects @returns {Step} */
const stay = (draft, ...effects) => ({ draft, effects });

/** @param {Draft} draft @param {string} source @returns {Step} */
function edited(draft, source) {
  if (source === draft.source) return stay(draft);
  const next = { ...draft, source };
  switch (draft.phase) {
    case 'saving': return stay(next);
    case 'conflict':
    case 'waiting': return stay(next, { do: 'keep' });
    default:
      if (source === draft.savedSource) return stay({ ...next, phase: 'saved' }, { do: 'drop' });
      return stay({ ...next, phase: 'dirty' }, pause);
  }
}

/** @param {Draft} draft @returns {Step} */
const save = draft => stay({ ...draft, phase: 'saving', sent: draft.source }, { do: 'keep' }, { do: 'save' });

/** @param {Draft} draft @param {number} version @returns {Step} */
function saved(draft, version) {
  const clean = { ...draft, savedSource: draft.sent ?? draft.savedSource, version, sent: null, tries: 0, theirs: null, problem: '' };
  return clean.source === clean.savedSource
    ? stay({ ...clean, phase: 'saved' }, { do: 'drop' }, { do: 'publish' })
    : stay({ ...clean, phase: 'dirty' }, { do: 'publish' }, pause);
}

/** @param {Draft} draft @param {{ source: string, version: number }} theirs @returns {Step} */
function conflict(draft, { source, version }) {
  // Two tabs that hold the same words have nothing to choose between.
  if (source === draft.source) return adopted(draft, source, version);
  return stay({ ...draft, phase: 'conflict', sent: null, theirs: { source, version } }, { do: 'keep' }, { do: 'ask' });
}

/** @param {Draft} draft @param {string} source @param {number} version @param {...Effect} effects @returns {Step} */
const adopted = (draft, source, version, ...effects) =>
  stay({ ...openDraft(source, version) }, { do: 'drop' }, ...effects);

/** Another tab has saved. @param {Draft} draft @param {{ source: string, version: number }} theirs @returns {Step} */
function remote(draft, theirs) {
  if (theirs.version <= draft.version || theirs.version <= (draft.theirs?.version ?? -1)) return stay(draft);
  switch (draft.phase) {
    case 'saving': return stay(draft);  // The server decides, and answers 409.
    case 'saved': return adopted(draft, theirs.source, theirs.version, ...(theirs.source === draft.source ? [] : [/** @type {Effect} */ ({ do: 'replace' })]));
    default: return conflict(draft, theirs);
  }
}

/** The browser kept a copy that was never saved. @param {Draft} draft @param {{ source: string, version: number, sent: string | null }} kept @returns {Step} */
function restored(draft, { source, version, sent }) {
  if (source === draft.source) return stay(draft, { do: 'drop' });
  // The last save arrived although its answer did not: the kept copy is its successor.
  const isSuccessor = version === draft.version || sent === draft.savedSource;
  if (isSuccessor) return stay({ ...draft, source, phase: 'saving', sent: source }, { do: 'replace' }, { do: 'keep' }, { do: 'save' });
  return stay({ ...draft, source, phase: 'conflict', theirs: { source: draft.savedSource, version: draft.version } }, { do: 'replace' }, { do: 'ask' });
}

/** @param {Draft} draft @param {'mine' | 'theirs'} which @returns {Step} */
function chose(draft, which) {
  if (draft.phase !== 'conflict' || !draft.theirs) return stay(draft);
  const { source, version } = draft.theirs;
  if (which === 'theirs') return adopted(draft, source, version, { do: 'replace' });
  return save({ ...draft, version, savedSource: source, theirs: null });
}
