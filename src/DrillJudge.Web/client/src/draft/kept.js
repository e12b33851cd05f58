/** The copy of a draft that the browser keeps while the server does not have it. */
import { recall, remember } from '../page/storage.js';

/** @param {string} attempt */
const keyOf = attempt => `drilljudge:draft:${attempt}`;

/** @param {string} attempt @param {{ source: string, version: number, sent: string | null }} draft */
export const keep = (attempt, { source, version, sent }) => remember(keyOf(attempt), JSON.stringify({ source, version, sent }));

/** @param {string} attempt */
export const drop = attempt => remember(keyOf(attempt), null);

/** @param {string} attempt @returns {{ source: string, version: number, sent: string | null } | null} */
export function kept(attempt) {
  try {
    const found = JSON.parse(recall(keyOf(attempt)) ?? 'null');
    return typeof found?.source === 'string' && typeof found.version === 'number' ? { ...found, sent: found.sent ?? null } : null;
  } catch {
    return null;
  }
}
