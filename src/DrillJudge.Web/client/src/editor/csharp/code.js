/**
 * Tokens outside strings and comments, and the bookkeeping of brackets and statements that indentation rests on.
 * @import { StringStream } from '@codemirror/language'
 * @import { CSharpState, HoleMode } from './state.js'
 */
import { classify } from './classify.js';
import { beginText } from './text.js';
import { beforeOperand } from './words.js';

const number = /^(?:0[xX][\da-fA-F_]+|0[bB][01_]+|(?:\d[\d_]*)?\.\d[\d_]*(?:[eE][+-]?\d+)?|\d[\d_]*(?:[eE][+-]?\d+)?)(?:[uU][lL]?|[lL][uU]?|[fFdDmM])?/;
const character = /^'(?:\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{1,4}|.)|[^'\\])'?/;
const operator = /^(?:\?\?=?|\?\.(?!\d)|=>|->|\.\.|::|&&|\|\||\+\+|--|<<=?|>>>?=|[-+*/%&|^!=<>]=|[-+*/%&|^!=<>~?])/;
const closing = /** @type {Record<string, string>} */ ({ ')': '(', ']': '[', '}': '{' });

/** @param {StringStream} stream @param {CSharpState} state @param {HoleMode | null} hole @returns {string | null} */
export function codeToken(stream, state, hole) {
  if (stream.match('///')) return skip(stream, 'docComment');
  if (stream.match('//')) return skip(stream, 'lineComment');
  if (stream.match('/*')) {
    state.modes.push({ kind: 'comment' });
    return 'comment';
  }
  if (stream.peek() === '#' && /^\s*$/.test(stream.string.slice(0, stream.pos))) return skip(stream, 'meta');
  if (hole) {
    const brace = holeToken(stream, state, hole);
    if (brace) return brace;
  }
  beginStatement(stream, state);
  const start = stream.pos;
  const kind = beginText(stream, state) ?? plain(stream, state);
  state.previous = stream.string.slice(start, stream.pos);
  state.previousKind = kind ?? '';
  return kind;
}

/** @param {StringStream} stream @param {CSharpState} state @returns {string | null} */
function plain(stream, state) {
  if (stream.match(character)) return operand(state, 'character');
  if (stream.match(number)) return operand(state, 'number');
  const word = /** @type {RegExpMatchArray | null} */ (stream.match(/^@?[\p{L}_][\p{L}\p{N}_]*/u));
  if (word) {
    const kind = classify(word[0], stream.string.slice(stream.pos), state);
    if (kind === 'control' && /^(?:case|default)$/.test(word[0])) markCase(state, word[0], stream);
    const isKeyword = kind === 'control' || kind === 'operatorKeyword' || kind === 'modifier' || kind === 'definitionKeyword';
    state.operand = !(isKeyword && (beforeOperand.has(word[0]) || kind !== 'control'));
    return kind;
  }
  const next = stream.peek() ?? '';
  if ('([{'.includes(next) || ')]}'.includes(next)) return bracket(stream, state);
  if (stream.match(operator)) {
    // `x!` and `x++` leave an operand behind.
    state.operand = state.operand && /^(?:!|\+\+|--)$/.test(stream.current());
    return stream.current() === '?.' ? 'punctuation' : 'operator';
  }
  stream.next();
  state.operand = false;
  if (next === ';' || (next === ':' && inCase(state)) || (next === ',' && top(state)?.open === '{')) endStatement(state, next);
  return next === '.' || next === ';' || next === ',' || next === ':' ? 'punctuation' : null;
}

/** @param {StringStream} stream @param {CSharpState} state */
function bracket(stream, state) {
  const sign = /** @type {string} */ (stream.next());
  if (closing[sign] === undefined) {
    state.brackets.push({ open: sign, indent: sign === '{' && inBlock(state) ? state.statement : state.indented, statement: state.statement, cases: false });
    if (sign === '{') endStatement(state, sign);
    state.operand = false;
  } else {
    while (state.brackets.length > 0 && top(state)?.open !== closing[sign]) state.brackets.pop();
    const opened = state.brackets.pop();
    if (opened) state.statement = opened.statement;
    state.operand = true;
    const rest = stream.string.slice(stream.pos);
    const isDone = sign === '}' ? !/^\s*[.;,)\]?!]/.test(rest) : sign === ']' && state.attribute && !/^\s*(?:[.?!;,=)]|(?:when|and|or)\b)/.test(rest);
    if (isDone && inBlock(state)) {
      endStatement(state, sign);
      state.operand = sign === '}' ? state.operand : false;
    }
  }
  return 'bracket';
}

/** @param {CSharpState} state */
const top = state => state.brackets.at(-1);

/** @param {CSharpState} state */
export const inBlock = state => state.brackets.length === 0 || top(state)?.open === '{';

/** @param {CSharpState} state */
const inCase = state => state.caseHead && inBlock(state);

/** @param {CSharpState} state @param {string} word @param {StringStream} stream */
function markCase(state, word, stream) {
  const block = top(state);
  if (!block || block.open !== '{' || (word === 'default' && !/^\s*:/.test(stream.string.slice(stream.pos)))) return;
  block.cases = true;
  state.caseHead = true;
}

/** @param {StringStream} stream @param {CSharpState} state */
function beginStatement(stream, state) {
  if (!state.fresh) return;
  state.fresh = false;
  state.statement = state.indented;
  state.attribute = stream.peek() === '[';
}

/** @param {CSharpState} state @param {string} by */
function endStatement(state, by) {
  if (!inBlock(state)) return;
  state.fresh = true;
  state.caseHead = false;
  if (by === ';') state.query = false;
}

/** The end of a hole, or its format after a colon. @param {StringStream} stream @param {CSharpState} state @param {HoleMode} hole */
function holeToken(stream, state, hole) {
  const next = stream.peek() ?? '';
  if (hole.format && next !== '}') {
    stream.eatWhile(/[^}"]/);
    return 'format';
  }
  if (hole.depth === 0 && next === '}') {
    state.modes.pop();
    stream.match('}'.repeat(hole.dollars)) || stream.next();
    return 'hole';
  }
  if (hole.depth === 0 && next === ':' && !stream.match('::', false)) {
    hole.format = true;
    stream.next();
    return 'punctuation';
  }
  if ('([{'.includes(next)) hole.depth++;
  if (')]}'.includes(next)) hole.depth--;
  return null;
}

/** @param {CSharpState} state @param {string} kind */
function operand(state, kind) {
  state.operand = true;
  return kind;
}

/** @param {StringStream} stream @param {string} kind */
function skip(stream, kind) {
  stream.skipToEnd();
  return kind;
}
