/**
 * Everything of the editor that is not code: surfaces, gutters, panels, tooltips, icons of completion.
 * @param {(name: string, light: string, dark: string) => string} color
 * @returns {Record<string, any>}
 */
export const chrome = color => {
  const line = color('border', '#d5dae3', '#39414f');
  const raised = color('tooltip', '#ffffff', '#232a36');
  const accent = color('focus', '#0b57c4', '#7db4ff');
  const faint = color('gutter-foreground', '#5e6878', '#8b96a8');
  return {
    '&': { color: color('foreground', '#1c2330', '#e3e8f0'), backgroundColor: color('background', '#ffffff', '#171c25'), fontSize: 'var(--cm-font-size, 0.9375rem)' },
    // Above the gutters, which would cover an outline on their side.
    '&.cm-focused': { outline: 'none' },
    '&.cm-focused::after': { content: '""', position: 'absolute', inset: '0', border: `2px solid ${accent}`, pointerEvents: 'none', zIndex: '250' },
    '.cm-scroller': { fontFamily: 'var(--cm-font, ui-monospace, "Cascadia Code", "JetBrains Mono", Menlo, Consolas, monospace)', lineHeight: '1.5', fontVariantLigatures: 'none', overflow: 'auto', maxHeight: 'var(--cm-max-height, none)', minHeight: 'var(--cm-min-height, 16rem)' },
    '.cm-content': { caretColor: color('cursor', '#0b57c4', '#9cc7ff'), padding: '0.5rem 0' },
    '.cm-cursor, .cm-dropCursor': { borderLeftColor: color('cursor', '#0b57c4', '#9cc7ff'), borderLeftWidth: '2px' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { background: color('selection', '#cfe0fb', '#2f4670') },
    '.cm-activeLine': { backgroundColor: color('active-line', '#f1f5fb80', '#1f273480') },
    '.cm-gutters': { backgroundColor: color('gutter', '#f7f9fc', '#171c25'), color: faint, borderRight: `1px solid ${line}` },
    '.cm-activeLineGutter': { backgroundColor: 'transparent', color: color('foreground', '#1c2330', '#e3e8f0') },
    '.cm-selectionMatch': { backgroundColor: color('selection-match', '#e4ecd8', '#33412c') },
    '.cm-searchMatch': { backgroundColor: color('search', '#ffe9a8', '#5c4a12') },
    '.cm-searchMatch-selected': { backgroundColor: color('search-selected', '#ffc94d', '#8a6a10') },
    '&.cm-focused .cm-matchingBracket': { backgroundColor: color('matching-bracket', '#cfe8d6', '#2b4a38'), outline: 'none' },
    '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', outline: `1px solid ${color('error', '#b3261e', '#ff8a80')}` },
    '.cm-foldPlaceholder': { backgroundColor: 'transparent', border: `1px solid ${line}`, color: faint },
    '.cm-fold::before': { content: '"›"', display: 'inline-block', padding: '0 0.15em' },
    '.cm-fold-open::before': { transform: 'rotate(90deg)' },
    '.cm-panels': { backgroundColor: color('panel', '#f7f9fc', '#1d2430'), color: 'inherit', borderColor: line },
    '.cm-textfield': { backgroundColor: raised, border: `1px solid ${line}`, color: 'inherit', font: 'inherit' },
    '.cm-button': { backgroundImage: 'none', backgroundColor: raised, border: `1px solid ${line}`, color: 'inherit', font: 'inherit' },
    '.cm-panel.cm-search label': { fontSize: '0.875em' },
    '.cm-panel.cm-search [name=close]': { color: 'inherit', fontSize: '1.25em' },
    '.cm-tooltip': { backgroundColor: raised, border: `1px solid ${line}`, color: color('tooltip-foreground', '#1c2330', '#e3e8f0'), borderRadius: '4px', boxShadow: '0 4px 16px rgb(0 0 0 / 0.18)', maxWidth: 'min(40rem, 92vw)' },
    '.cm-diagnostic': { borderLeftWidth: '4px', padding: '0.25rem 0.5rem', whiteSpace: 'pre-wrap' },
    '.cm-panel.cm-panel-lint': { display: 'flex', alignItems: 'flex-start' },
    '.cm-panel.cm-panel-lint ul': { flex: '1', maxHeight: '9em' },
    '.cm-panel.cm-panel-lint ul [aria-selected], .cm-panel.cm-panel-lint ul:focus [aria-selected]': { background: color('tooltip-selected', '#dbe8fc', '#2f4670'), color: color('tooltip-selected-foreground', '#1c2330', '#e3e8f0'), '& .cm-diagnosticSource': { color: 'inherit' }, '& .cm-diagnosticText': { color: 'inherit' } },
    '.cm-panel.cm-panel-lint [name=close]': { position: 'static', minWidth: '1.75em', minHeight: '1.75em', color: 'inherit', fontSize: '1.25em' },
    '.cm-diagnosticSource': { fontSize: '0.85em', opacity: '1', color: faint },
    ...underlines(color),
    ...completionList(color, faint),
  };
};

/** @param {(name: string, light: string, dark: string) => string} color */
const underlines = color => Object.fromEntries([
  ['error', '#b3261e', '#ff8a80', 'wavy'], ['warning', '#8a5a00', '#f0c05a', 'wavy'], ['info', '#0b57c4', '#7db4ff', 'dotted'],
].flatMap(([name, light, dark, shape]) => {
  const tone = color(name, light, dark);
  return [
    [`.cm-lintRange-${name}`, { backgroundImage: 'none', textDecoration: `underline ${shape} ${tone}`, textDecorationSkipInk: 'none', textUnderlineOffset: '0.2em' }],
    [`.cm-diagnostic-${name}`, { borderLeftColor: tone }],
    [`.cm-lint-marker-${name}`, { content: 'none', width: '0.9em', height: '0.9em', backgroundColor: tone, clipPath: name === 'error' ? 'circle(50%)' : name === 'warning' ? 'polygon(50% 0, 100% 100%, 0 100%)' : 'inset(15%)' }],
  ];
}));

/** Letters in coloured squares: a kind is told by its letter, the colour only helps. @type {[string, string, string, string][]} */
const kinds = [
  ['method', 'M', '#7a4f00', '#e6c98a'], ['property', 'P', '#334155', '#c8d3e3'], ['field', 'F', '#5b3a8c', '#c3a6ef'], ['type', 'T', '#0f6a5f', '#66d1bd'],
  ['namespace', 'N', '#52525b', '#b8b8c2'], ['keyword', 'K', '#0b4fb3', '#7db4ff'], ['local', 'L', '#1d6b34', '#a5d49a'], ['parameter', 'A', '#1d6b34', '#a5d49a'],
  ['event', 'E', '#8a2aa8', '#d79bf0'], ['snippet', 'S', '#96331a', '#f0a27f'],
];

/** @param {(name: string, light: string, dark: string) => string} color @param {string} faint */
const completionList = (color, faint) => ({
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '16em', maxWidth: 'min(40rem, 92vw)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.5rem', lineHeight: '1.4' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: color('tooltip-selected', '#dbe8fc', '#2f4670'), color: color('tooltip-selected-foreground', '#1c2330', '#e3e8f0') },
  '.cm-tooltip-autocomplete ul li[aria-selected] :is(.cm-completionIcon, .cm-completionDetail)': { color: 'inherit' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { color: faint, fontStyle: 'normal', fontSize: '0.9em' },
  '.cm-completionIcon': { width: '1.3em', opacity: '1', paddingRight: '0.5em', boxSizing: 'content-box', textAlign: 'center', fontSize: '0.8em' },
  '.cm-completionIcon::after': { content: '"·"', display: 'block', borderRadius: '3px', fontWeight: '700', border: '1px solid currentColor' },
  ...Object.fromEntries(kinds.flatMap(([kind, letter, light, dark]) => [
    [`.cm-completionIcon-${kind}`, { color: color(`kind-${kind}`, light, dark) }],
    [`.cm-completionIcon-${kind}::after`, { content: `"${letter}"` }],
  ])),
});
