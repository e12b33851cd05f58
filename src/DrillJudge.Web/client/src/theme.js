// Light or dark as the reader chose, or as the system says. Linked as a classic script in <head>, so that the first paint is right already.
import { recall, remember } from './page/storage.js';

const key = 'drilljudge:theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

const chosen = () => {
  const theme = recall(key);
  return theme === 'light' || theme === 'dark' ? theme : null;
};
const isDark = () => (chosen() ?? (system.matches ? 'dark' : 'light')) === 'dark';

function apply() {
  const theme = chosen();
  root.classList.toggle('light', theme === 'light');
  root.classList.toggle('dark', theme === 'dark');
  for (const button of document.querySelectorAll('[data-theme-toggle]')) {
    button.setAttribute('aria-pressed', String(isDark()));
    button.removeAttribute('hidden');
  }
}

function toggle() {
  const theme = isDark() ? 'light' : 'dark';
  // The system's own choice is not stored: who goes back to it follows it again.
  remember(key, theme === (system.matches ? 'dark' : 'light') ? null : theme);
  apply();
}

apply();
document.addEventListener('DOMContentLoaded', apply);
document.addEventListener('click', event => event.target instanceof Element && event.target.closest('[data-theme-toggle]') && toggle());
system.addEventListener('change', apply);
addEventListener('storage', event => event.key === key && apply());
