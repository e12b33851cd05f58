/**
 * Follows a submission to its end: by server-sent events, and by asking when those break, stay silent or are not to be had.
 * @import { CourseEvent } from './reducer.js'
 */
import { backoff } from '../net/backoff.js';
import { isPassing, problemOf, request } from '../net/http.js';

const names = /** @type {const} */ (['state', 'running', 'case', 'restarted', 'done']);
/** A stream that says nothing for so long is looked behind: a proxy may hold it back. */
const silenceMs = 8000;
/** Streams that were refused or cut for good before only asking is left. */
const mostStreams = 4;

/**
 * @param {string} url  of the submission
 * @param {{ happen: (event: CourseEvent) => boolean, fail: (problem: string) => void }} listener  `happen` says whether the course goes on
 * @returns {() => void} stops following
 */
export function followSubmission(url, { happen, fail }) {
  /** @type {EventSource | null} */
  let stream = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isOver = false;
  let streams = 0;
  let asked = 0;

  const stop = () => {
    isOver = true;
    stream?.close();
    clearTimeout(timer);
    removeEventListener('online', look);
  };
  /** @param {CourseEvent} event */
  const pass = event => {
    if (!isOver && !happen(event)) stop();
  };
  const lookAfter = (/** @type {number} */ ms) => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(look, ms);
  };

  async function look() {
    clearTimeout(timer);
    const answer = await request('GET', url);
    if (isOver) return;
    if (answer.status === 200) {
      asked = 0;
      pass({ type: 'snapshot', data: answer.body });
    } else if (isPassing(answer.status)) asked++;
    else {
      stop();
      return fail(problemOf(answer));
    }
    if (isOver) return;
    const isCut = stream === null || stream.readyState === EventSource.CLOSED;
    if (isCut && streams < mostStreams && asked === 0) open();
    lookAfter(asked > 0 ? backoff(asked) : stream && stream.readyState !== EventSource.CLOSED ? silenceMs : 1500);
  }

  function open() {
    if (!('EventSource' in window)) return void (streams = mostStreams);
    streams++;
    const mine = stream = new EventSource(`${url}/events`);
    for (const name of names) mine.addEventListener(name, event => {
      asked = 0;
      lookAfter(silenceMs);
      try {
        pass({ type: name, data: JSON.parse(event.data) });
      } catch {
        lookAfter(0);
      }
    });
    // The browser reconnects by itself, with Last-Event-ID, unless the answer was no stream: then it closes for good.
    mine.addEventListener('error', () => lookAfter(mine.readyState === EventSource.CLOSED ? 500 : 2000));
  }

  open();
  addEventListener('online', look);
  lookAfter(stream ? silenceMs : 0);
  return stop;
}
