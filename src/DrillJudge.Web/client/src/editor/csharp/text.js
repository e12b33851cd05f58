/**
 * String literals: plain, verbatim, raw, and interpolated in any mixture.
 * @import { StringStream } from '@codemirror/language'
 * @import { CSharpState, TextMode } from './state.js'
 */

const opening = /^(?:(\$+)("{3,})|("{3,})|\$@"|@\$"|\$"|@"|")/;

/** Begins a string literal if one stands here. @param {StringStream} stream @param {CSharpState} state */
export function beginText(stream, state) {
  const match = /** @type {RegExpMatchArray | null} */ (stream.match(opening));
  if (!match) return null;
  const [all, rawDollars, interpolatedQuotes, plainQuotes] = match;
  const quotes = interpolatedQuotes ?? plainQuotes;
  state.modes.push({
    kind: 'text',
    raw: quotes !== undefined,
    verbatim: all.includes('@'),
    quotes: quotes?.length ?? 1,
    dollars: rawDollars?.length ?? (all.includes('$') ? 1 : 0),
  });
  return 'string';
}

/** One token inside a literal: text, an escape, the brace of a hole, or the end. @param {StringStream} stream @param {CSharpState} state @param {TextMode} mode */
export function textToken(stream, state, mode) {
  const end = () => {
    state.modes.pop();
    state.operand = true;
    return 'string';
  };
  if (mode.raw) {
    if (stream.match('"'.repeat(mode.quotes))) return end();
  } else if (mode.verbatim) {
    if (stream.match('""')) return 'escape';
    if (stream.match('"')) return end();
  } else {
    if (stream.match(/^\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{1,4}|.)/)) return 'escape';
    if (stream.match('"')) return end();
  }
  if (mode.dollars > 0) {
    const braces = braceRun(stream);
    if (!mode.raw && braces >= 2 && stream.match('{{')) return 'escape';
    if (!mode.raw && stream.match('}}')) return 'escape';
    if (braces >= mode.dollars) {
      // Of a run longer than the dollars, the innermost braces open the hole.
      const literal = mode.raw ? braces - mode.dollars : 0;
      if (literal > 0) return advance(stream, literal, 'string');
      state.modes.push({ kind: 'hole', dollars: mode.dollars, depth: 0, format: false });
      state.operand = false;
      return advance(stream, mode.dollars, 'hole');
    }
  }
  stream.next();
  stream.eatWhile(character => !'"\\{}'.includes(character));
  if (stream.eol() && !mode.raw && !mode.verbatim) end();
  return 'string';
}

/** @param {StringStream} stream */
const braceRun = stream => /^\{*/.exec(stream.string.slice(stream.pos))?.[0].length ?? 0;

/** @param {StringStream} stream @param {number} count @param {string} kind */
function advance(stream, count, kind) {
  stream.pos += count;
  return kind;
}
