import { Compartment } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { recall, remember } from '../page/storage.js';

const key = 'drilljudge:wrap';

/** Line wrapping behind a button and Alt-Z, remembered by the browser. @param {HTMLButtonElement} button */
export function wrapping(button) {
  const slot = new Compartment();
  // A narrow screen has no room to scroll sideways in.
  let isOn = (recall(key) ?? (matchMedia('(max-width: 40em)').matches ? 'on' : 'off')) === 'on';

  /** @param {EditorView} view */
  const toggle = view => {
    isOn = !isOn;
    remember(key, isOn ? 'on' : 'off');
    view.dispatch({ effects: slot.reconfigure(isOn ? EditorView.lineWrapping : []) });
    tell();
    return true;
  };
  const tell = () => button.setAttribute('aria-pressed', String(isOn));
  tell();
  return {
    extension: [slot.of(isOn ? EditorView.lineWrapping : []), keymap.of([{ key: 'Alt-z', run: toggle }])],
    bind: (/** @type {EditorView} */ view) => button.addEventListener('click', () => toggle(view)),
  };
}
