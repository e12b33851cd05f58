// All colours are CSS variables with defaults for both schemes, so that the site's stylesheet decides.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags as t } from '@lezer/highlight';
import { chrome } from './chrome.js';

/** Shades that a stylesheet may leave out: then their relative's colour holds, rather than one from another palette. @type {Record<string, string>} */
const relatives = {
  control: 'keyword', builtin: 'keyword', constant: 'property', escape: 'number', hole: 'keyword', panel: 'gutter',
  'kind-method': 'function', 'kind-property': 'property', 'kind-field': 'property', 'kind-type': 'type', 'kind-namespace': 'meta', 'kind-keyword': 'keyword',
  'kind-local': 'number', 'kind-parameter': 'number', 'kind-event': 'function', 'kind-snippet': 'string',
};

/** @param {string} name @param {string} light @param {string} dark */
const color = (name, light, dark) => `var(--cm-${name}, ${relatives[name] ? `var(--cm-${relatives[name]}, light-dark(${light}, ${dark}))` : light === dark ? light : `light-dark(${light}, ${dark})`})`;

const highlight = HighlightStyle.define([
  { tag: [t.modifier, t.definitionKeyword, t.operatorKeyword, t.self], color: color('keyword', '#0b4fb3', '#7db4ff') },
  { tag: t.controlKeyword, color: color('control', '#8a2aa8', '#d79bf0') },
  { tag: [t.standard(t.typeName), t.bool, t.null], color: color('builtin', '#0b4fb3', '#7db4ff') },
  { tag: [t.typeName, t.definition(t.typeName)], color: color('type', '#0f6a5f', '#66d1bd') },
  { tag: t.function(t.variableName), color: color('function', '#7a4f00', '#e6c98a') },
  { tag: t.variableName, color: color('variable', 'inherit', 'inherit') },
  { tag: t.propertyName, color: color('property', '#334155', '#c8d3e3') },
  { tag: t.constant(t.variableName), color: color('constant', '#5b3a8c', '#c3a6ef') },
  { tag: [t.string, t.character], color: color('string', '#96331a', '#f0a27f') },
  { tag: [t.escape, t.special(t.string)], color: color('escape', '#8a5a00', '#e8c46a') },
  { tag: t.special(t.brace), color: color('hole', '#8a2aa8', '#d79bf0'), fontWeight: '600' },
  { tag: t.number, color: color('number', '#1d6b34', '#a5d49a') },
  { tag: [t.lineComment, t.blockComment], color: color('comment', '#52705a', '#8fae97'), fontStyle: 'italic' },
  { tag: t.docComment, color: color('comment', '#52705a', '#8fae97') },
  { tag: t.meta, color: color('meta', '#6b6b6b', '#a5a5a5') },
  { tag: t.operator, color: color('operator', '#3f4654', '#b7c0cf') },
  { tag: [t.punctuation, t.bracket], color: color('punctuation', '#3f4654', '#b7c0cf') },
]);

export const look = () => [EditorView.theme(chrome(color)), syntaxHighlighting(highlight)];
