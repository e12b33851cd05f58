/** @import { Answer } from './http.js' */
import { backoff } from './backoff.js';

/** A request's own name: under the same one the server does a thing once. getRandomValues is there on plain HTTP too, randomUUID is not. */
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

const most = 4;

/**
 * Sends until an answer comes, whatever it says. Only for what carries a key: it may have arrived though no answer came.
 * @param {() => Promise<Answer>} send
 * @param {(tries: number) => Promise<void>} [pause]
 */
export async function insist(send, pause = tries => new Promise(done => setTimeout(done, backoff(tries)))) {
  for (let tries = 1; ; tries++) {
    const answer = await send();
    if (answer.status !== 0 || tries === most) return answer;
    await pause(tries);
  }
}
