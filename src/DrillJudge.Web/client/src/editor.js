// Turns every <textarea data-editor> into a code editor. Without this script the textarea itself serves.
import { attach } from './editor/attach.js';

for (const area of document.querySelectorAll('textarea[data-editor]')) attach(/** @type {HTMLTextAreaElement} */ (area));
