import { request } from '../net/http.js';

const pause = 200;

/** What to say under the box about a preview: how it is read, or what is missing so far. @param {{ echo?: string | null, notes?: string[], text?: string | null }} preview */
export function echoText({ echo, notes = [], text }) {
  if (!echo) return { text: text ?? '', isRead: false };
  return { text: `Read as ${echo}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`, isRead: true };
}

/** Shows below the box how the server would read it, a moment after each key. @param {HTMLFormElement} form */
export function echoWhileTyping(form) {
  const box = /** @type {HTMLInputElement | null} */ (form.querySelector('input#typed'));
  const place = form.querySelector('.read-as');
  const { previewUrl, step, antiforgery: token } = form.dataset;
  if (!box || !place || !previewUrl) return;
  const otherwise = place.textContent ?? '';
  /** @type {AbortController | null} */
  let asking = null;
  let timer = 0;

  const ask = async () => {
    asking?.abort();
    if (!box.value.trim()) return show({ text: otherwise, isRead: false });
    asking = new AbortController();
    try {
      const { status, body } = await request('POST', previewUrl, { body: { step, typed: box.value }, token, signal: asking.signal });
      // What fails here is told when the answer is sent.
      if (status === 200) show(echoText(body));
    } catch {
      // A later key was quicker.
    }
  };
  /** @param {{ text: string, isRead: boolean }} reading */
  function show({ text, isRead }) {
    if (!place) return;
    place.textContent = text;
    place.classList.toggle('read', isRead);
  }
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pause);
  });
  // What was refused says so above already.
  if (box.value.trim() && box.getAttribute('aria-invalid') !== 'true') ask();
}
