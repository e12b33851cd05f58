/**
 * Carries out what the draft's state machine decides.
 * @import { Draft, DraftEvent, Effect } from './machine.js'
 */
import { setSource } from '../dom/messages.js';
import { backoff } from '../net/backoff.js';
import { isPassing, problemOf, request } from '../net/http.js';
import { askWhich } from './conflict.js';
import { drop, keep, kept } from './kept.js';
import { openDraft, step } from './machine.js';
import { showState } from './state.js';

/** Browsers let a request outlive its page up to 64 KiB, all of them together. */
const keepaliveLimit = 50_000;

/**
 * @param {HTMLTextAreaElement} area
 * @param {{ attempt: string, url: string, version: number, token?: string, state: HTMLElement | null }} options
 */
export function saveDrafts(area, { attempt, url, version, token, state }) {
  let draft = openDraft(area.value, version);
  let savedAt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel(`drilljudge:draft:${attempt}`) : null;

  /** @param {DraftEvent} event */
  const happen = event => {
    const { draft: next, effects } = step(draft, event);
    draft = next;
    for (const effect of effects) carryOut(effect);
    if (event.type === 'saved') savedAt = Date.now();
    showState(state, { ...draft, savedAt }, { retry: () => happen({ type: 'flush' }), ask });
  };
  const flushAfter = (/** @type {number} */ ms) => {
    clearTimeout(timer);
    timer = setTimeout(() => happen({ type: 'flush' }), ms);
  };
  const ask = () => draft.theirs && askWhich({ mine: draft.source, theirs: draft.theirs.source, choose: which => happen({ type: 'chose', which }) });

  /** @param {Effect} effect */
  const carryOut = effect => {
    switch (effect.do) {
      case 'save': return void save();
      case 'wait': return flushAfter(effect.ms);
      case 'retry': return flushAfter(backoff(draft.tries));
      case 'keep': return void keep(attempt, draft);
      case 'drop': return void drop(attempt);
      case 'ask': return ask();
      case 'replace': return setSource(area, draft.source);
      case 'publish': return tabs?.postMessage({ source: draft.savedSource, version: draft.version });
    }
  };
  const save = async () => {
    const { source, version: base } = draft;
    const answer = await request('PUT', url, { body: { source, version: base }, token, keepalive: source.length < keepaliveLimit });
    const { status, body } = answer;
    if (status === 200) happen({ type: 'saved', version: Number(body?.version ?? base) });
    else if (status === 409 && typeof body?.source === 'string') happen({ type: 'conflicted', source: body.source, version: Number(body.version) });
    else if (isPassing(status)) happen({ type: 'broke' });
    else happen({ type: 'refused', problem: problemOf(answer) });
  };

  const flush = () => happen({ type: 'flush' });
  area.addEventListener('input', () => happen({ type: 'edited', source: area.value }));
  area.addEventListener('blur', flush);
  addEventListener('online', flush);
  addEventListener('pagehide', () => {
    if (draft.phase !== 'saved') keep(attempt, draft);
    flush();
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());
  tabs?.addEventListener('message', ({ data }) => {
    if (typeof data?.source === 'string' && typeof data.version === 'number') happen({ type: 'remote', ...data });
  });

  const left = kept(attempt);
  if (left) happen({ type: 'restored', ...left });
}
