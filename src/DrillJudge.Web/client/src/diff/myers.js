/**
 * The shortest edit between two lists, by Myers' greedy search along diagonals.
 * @typedef {{ op: 'same' | 'removed' | 'added', from: number, to: number }} Edit  `from` indexes the first list, `to` the second; each edit is one element
 */

/** Work above this many differences buys nobody a readable diff. */
const mostDifferences = 400;

/** @template T @param {readonly T[]} before @param {readonly T[]} after @returns {Edit[]} */
export function edits(before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  const middle = search(a, b) ?? [...a.map((_, i) => edit('removed', i, 0)), ...b.map((_, i) => edit('added', a.length, i))];
  return [
    ...Array.from({ length: head }, (_, i) => edit('same', i, i)),
    ...middle.map(({ op, from, to }) => edit(op, from + head, to + head)),
    ...Array.from({ length: tail }, (_, i) => edit('same', before.length - tail + i, after.length - tail + i)),
  ];
}

/** @param {Edit['op']} op @param {number} from @param {number} to @returns {Edit} */
const edit = (op, from, to) => ({ op, from, to });

/** @template T @param {readonly T[]} a @param {readonly T[]} b @returns {Edit[] | null} null when they differ too much */
function search(a, b) {
  const limit = Math.min(a.length + b.length, mostDifferences);
  const width = limit + 1;
  const furthest = new Int32Array(2 * width + 1);
  /** @type {Int32Array[]} */
  const trail = [];
  for (let d = 0; d <= limit; d++) {
    trail.push(furthest.slice());
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && furthest[width + k - 1] < furthest[width + k + 1]);
      let x = down ? furthest[width + k + 1] : furthest[width + k - 1] + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[width + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trail, width, a.length, b.length);
    }
  }
  return null;
}

/** @param {Int32Array[]} trail @param {number} width @param {number} x @param {number} y */
function walkBack(trail, width, x, y) {
  /** @type {Edit[]} */
  const found = [];
  for (let d = trail.length - 1; x > 0 || y > 0; d--) {
    const furthest = trail[d];
    const k = x - y;
    const down = k === -d || (k !== d && furthest[width + k - 1] < furthest[width + k + 1]);
    const previousX = d === 0 ? 0 : down ? furthest[width + k + 1] : furthest[width + k - 1];
    const previousY = d === 0 ? 0 : previousX - (k + (down ? 1 : -1));
    while (x > previousX && y > previousY) found.push(edit('same', --x, --y));
    if (d > 0) found.push(down ? edit('added', x, --y) : edit('removed', --x, y));
  }
  return found.reverse();
}
