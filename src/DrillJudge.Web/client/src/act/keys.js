/** Ctrl-' runs, Ctrl-Enter submits, also from within the editor; on a Mac, Cmd does too. @param {HTMLElement} main @param {(name: 'run' | 'submit') => void} act */
export function listenForKeys(main, act) {
  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.isComposing || document.querySelector('dialog[open]')) return;
    if (event.target instanceof Node && event.target !== document.body && !main.contains(event.target)) return;
    const name = event.key === 'Enter' ? 'submit' : event.key === "'" || event.code === 'Quote' ? 'run' : null;
    if (!name) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) act(name);
  }, { capture: true });
}
