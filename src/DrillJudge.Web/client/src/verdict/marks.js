/** @import { CaseMark, Group } from '../net/contract.js' */
import { el, hidden } from '../dom/el.js';
import { duration, groupNames, nameOf } from './words.js';

/**
 * One small mark a case, grouped. Marks that stand are left standing, so that only new ones appear.
 * Silent: the headline speaks for a screen reader, which can read the marks at leisure.
 */
export function markGrid() {
  const dom = el('div', { class: 'mark-groups', 'aria-live': 'off' });
  /** @type {Map<Group, { section: HTMLElement, list: HTMLOListElement, count: HTMLElement }>} */
  const groups = new Map();
  /** @type {Map<number, { item: HTMLLIElement, text: string }>} */
  const marks = new Map();

  /** @param {Group} group */
  const groupOf = group => {
    const found = groups.get(group);
    if (found) return found;
    const count = el('span');
    const list = el('ol', { class: 'marks' });
    const section = el('section', { class: 'mark-group' }, el('h3', {}, groupNames[group], ' ', count), list);
    const made = { section, list, count };
    groups.set(group, made);
    dom.replaceChildren(...(/** @type {Group[]} */ (['sample', 'secret', 'generated'])).flatMap(name => groups.get(name)?.section ?? []));
    return made;
  };

  return {
    dom,
    /** @param {CaseMark[]} cases @param {{ isFinal: boolean, firstFailure?: number }} state  `firstFailure` is an index */
    show(cases, { isFinal, firstFailure }) {
      const wanted = new Set(cases.map(({ index }) => index));
      for (const [index, { item }] of marks) if (!wanted.has(index)) {
        item.remove();
        marks.delete(index);
      }
      for (const one of cases) place(one, isFinal);
      if (firstFailure !== undefined) marks.get(firstFailure)?.item.classList.add('first-failure');
      for (const [group, { section, count, list }] of groups) {
        const all = cases.filter(one => one.group === group);
        section.hidden = all.length === 0;
        list.classList.toggle('dense', all.length > 60);
        count.textContent = `${all.filter(({ verdict }) => verdict === 'AC').length} of ${all.length}`;
      }
    },
  };

  /** @param {CaseMark} one @param {boolean} isFinal */
  function place(one, isFinal) {
    const text = describe(one, isFinal);
    const standing = marks.get(one.index);
    if (standing?.text === text) return;
    const kind = one.verdict?.toLowerCase() ?? (isFinal ? 'skipped' : 'pending');
    const item = el('li', { class: `mark ${kind}${isFinal ? '' : ' new'}`, 'data-index': one.index, title: text }, hidden(text));
    marks.set(one.index, { item, text });
    const { list } = groupOf(one.group);
    if (standing) return standing.item.replaceWith(item);
    const next = [...list.children].find(child => Number(/** @type {HTMLElement} */ (child).dataset.index) > one.index);
    list.insertBefore(item, next ?? null);
  }
}

/** @param {CaseMark} one @param {boolean} isFinal */
function describe({ index, verdict, timeMs }, isFinal) {
  const state = verdict ? nameOf(verdict) : isFinal ? 'not run' : 'waiting';
  return `Case ${index + 1}: ${state}${verdict && timeMs != null ? `, ${duration(timeMs)}` : ''}`;
}
