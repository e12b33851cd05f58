// Writes every <time datetime> in the reader's zone and language, also those that come later; those with data-keep stay as they were sent: in a cohort's zone, or on an attempt's clock.
import { kindOf, write } from './page/times.js';

/** @param {ParentNode} place */
function localise(place) {
  for (const time of place.querySelectorAll('time[datetime]:not([data-keep])')) {
    const element = /** @type {HTMLTimeElement} */ (time);
    const { text, full = '' } = write(element.dateTime, kindOf(element.dateTime, element.dataset.format), Date.now());
    if (!text || element.textContent === text) continue;
    element.textContent = text;
    if (full !== text) element.title = full;
  }
}

localise(document);
setInterval(() => localise(document), 60_000);
new MutationObserver(changes => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes) if (node instanceof Element) localise(node.parentNode ?? node);
}).observe(document.body, { childList: true, subtree: true });
