// A package that is being verified: says what the judge does, and shows the findings when they are there.
const page = document.querySelector('[data-package-url]');
const step = page?.querySelector('[data-package-step]');
const url = page?.getAttribute('data-package-url');

async function look() {
  try {
    const answer = await fetch(/** @type {string} */ (url), { headers: { accept: 'application/json' } });
    if (!answer.ok) return location.reload();
    const found = await answer.json();
    if (found.state !== 'verifying') return location.reload();
    if (step && found.step) {
      const words = `A judge is ${found.step}.`;
      // Only what is new is read out.
      if (step.textContent !== words) step.textContent = words;
    }
  } catch {
    // The line is down; the next look may find it up.
  }
  setTimeout(look, 2000);
}

if (url) setTimeout(look, 2000);
