/** @import { CaseMark, Group, Verdict } from '../net/contract.js' */
import { el, hidden } from '../dom/el.js';
import { duration, groupNames, nameOf, verdictSigns } from './words.js';

/**
 * One small mark a case, grouped. Marks that stand are left standing, so that only new ones appear.
 * Silent: the headline speaks for a screen reader, which can read the marks at leisure.
 */
export function markGrid() {
  const dom = el('div', { class: 'mark-groups', 'aria-live': 'off' });
  /** @type {Map<Group, { section: HTMLElement, list: HTMLOListElement, count: HTMLElement }>} */
  const groups = new Map();
  /** @type {Map<number, { item: HTMLLIElement, key: string }>} */
  const marks = new Map();

  /** @param {Group} group */
  const groupOf = group => {
    const found = groups.get(group);
    if (found) return found;
    const count = el('span', { class: 'mark-count' });
    const list = el('ol', { class: 'marks' });
    const section = el('section', { class: 'mark-group', 'data-group': group }, el('h3', {}, groupNames[group], ' ', count), list);
    const made = { section, list, count };
    groups.set(group, made);
    dom.replaceChildren(...(/** @type {Group[]} */ (['sample', 'secret', 'generated'])).flatMap(name => groups.get(name)?.section ?? []));
    return made;
  };

  return {
    dom,
    /** @param {CaseMark[]} cases @param {{ isFinal: boolean }} state */
    show(cases, { isFinal }) {
      const wanted = new Set(cases.map(({ index }) => index));
      for (const [index, { item }] of marks) if (!wanted.has(index)) {
        item.remove();
        marks.delete(index);
      }
      for (const one of cases) place(one, isFinal);
      for (const [group, { section, list, count }] of groups) {
        const all = cases.filter(one => one.group === group);
        section.hidden = all.length === 0;
        const passed = all.filter(({ verdict }) => verdict === 'AC').length;
        count.textContent = isFinal ? `${passed} of ${all.length}` : String(list.children.length);
      }
    },
  };

  /** @param {CaseMark} one @param {boolean} isFinal */
  function place(one, isFinal) {
    const key = `${one.verdict ?? (isFinal ? 'skipped' : 'pending')} ${one.timeMs}`;
    const standing = marks.get(one.index);
    if (standing?.key === key) return;
    const item = markOf(one, isFinal);
    marks.set(one.index, { item, key });
    const { list } = groupOf(one.group);
    if (standing) return standing.item.replaceWith(item);
    const next = [...list.children].find(child => Number(/** @type {HTMLElement} */ (child).dataset.index) > one.index);
    list.insertBefore(item, next ?? null);
  }
}

/** @param {CaseMark} one @param {boolean} isFinal */
function markOf({ index, verdict, timeMs }, isFinal) {
  const state = verdict ? nameOf(verdict).toLowerCase() : isFinal ? 'not run' : 'waiting';
  const text = `Case ${index + 1}: ${state}${verdict && timeMs != null ? `, ${duration(timeMs)}` : ''}`;
  return el('li', { class: 'mark', 'data-index': index, 'data-verdict': verdict ?? (isFinal ? 'skipped' : 'pending'), title: text },
    el('span', { 'aria-hidden': 'true' }, verdict ? verdictSigns[/** @type {Verdict} */ (verdict)] ?? '·' : '·'), hidden(text));
}
