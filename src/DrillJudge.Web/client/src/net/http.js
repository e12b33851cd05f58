/**
 * @typedef {object} Answer
 * @property {number} status  0 when no answer came
 * @property {any} body       parsed JSON, or null
 * @property {Headers} headers
 */

/** @type {Set<(date: string) => void>} */
const clockListeners = new Set();

/** Calls back with the Date header of each answer, which a long-open page sets its clock by. @param {(date: string) => void} listener */
export const onServerDate = listener => void clockListeners.add(listener);

/**
 * One request with JSON both ways. It does not throw for statuses or a broken network (status 0); an abort by `signal` does throw.
 * @param {string} method
 * @param {string} url
 * @param {{ body?: unknown, token?: string, key?: string, signal?: AbortSignal, keepalive?: boolean }} [options]
 * @returns {Promise<Answer>}
 */
export async function request(method, url, { body, token, key, signal, keepalive } = {}) {
  /** @type {Record<string, string>} */
  const headers = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (token) headers['X-CSRF'] = token;
  if (key) headers['Idempotency-Key'] = key;
  try {
    const response = await fetch(url, { method, headers, signal, keepalive, credentials: 'same-origin', body: body === undefined ? undefined : JSON.stringify(body) });
    const date = response.headers.get('Date');
    if (date) for (const listener of clockListeners) listener(date);
    return { status: response.status, headers: response.headers, body: await json(response) };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { status: 0, headers: new Headers(), body: null };
  }
}

/** @param {Response} response */
async function json(response) {
  const text = await response.text();
  try {
    return /json/.test(response.headers.get('Content-Type') ?? '') ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** What to tell the learner about an answer that is not a success. @param {Answer} answer */
export function problemOf({ status, body, headers }) {
  if (body?.detail || body?.title) return String(body.detail ?? body.title);
  const wait = Number(headers.get('Retry-After'));
  switch (status) {
    case 0: return 'The server cannot be reached. Your source is kept here.';
    case 401: return 'You are signed out. Sign in again in another tab; your source is kept here.';
    case 403: return 'The server refused this. Reload the page; your source is kept here.';
    case 413: return 'The source is too long.';
    case 429: return wait > 0 ? `Too many requests. Try again in ${wait} seconds.` : 'Too many requests. Try again in a moment.';
    default: return `The server answered with an error (${status}).`;
  }
}

/** Whether the same request may go through later. @param {number} status */
export const isPassing = status => status === 0 || status === 408 || status === 429 || status >= 500;
