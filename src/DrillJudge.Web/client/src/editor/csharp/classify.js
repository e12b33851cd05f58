/**
 * What a word is, from itself and its neighbours.
 * @import { CSharpState } from './state.js'
 */
import { accessor, atom, control, declaration, modifier, operatorWord, query, self, type } from './words.js';

const operandAhead = /^\s+(?:[\w"'$@({[-]|[<>]=?\s*[\w"'(-])/;
const nameAhead = /^\s+@?[A-Za-z_]/;

/** Contextual keywords: each with the test that makes it one. @type {Record<string, (state: CSharpState, rest: string) => boolean>} */
const contextual = {
  and: (state, rest) => state.operand && operandAhead.test(rest),
  or: (state, rest) => state.operand && operandAhead.test(rest),
  not: (state, rest) => !state.operand && /^(?:\s+[\w"'<>({[-]|\s*\()/.test(rest),
  when: (state, rest) => state.operand && /^\s*[\w("'!$@-]/.test(rest),
  with: (state, rest) => state.operand && /^\s*(?:\{|$)/.test(rest),
  where: (state, rest) => state.query || /^\s+\w+\s*:/.test(rest),
  record: (state, rest) => !state.operand && nameAhead.test(rest),
  partial: (_, rest) => nameAhead.test(rest),
  required: (_, rest) => nameAhead.test(rest),
  file: (state, rest) => !state.operand && /^\s+(?:\w+\s+)*(?:class|struct|record|interface|enum|delegate)\b/.test(rest),
  scoped: (state, rest) => !state.operand && /^\s+(?:ref\b|[A-Z])/.test(rest),
  async: (_, rest) => /^\s*(?:\(|[A-Za-z_])/.test(rest),
  await: (_, rest) => /^\s*[\w(]/.test(rest),
  yield: (_, rest) => /^\s+(?:return|break)\b/.test(rest),
  nameof: (_, rest) => /^\s*\(/.test(rest),
  var: (_, rest) => /^\s*\(|^\s+[\w@]/.test(rest),
  dynamic: (_, rest) => nameAhead.test(rest) || /^[?[>]/.test(rest),
  nint: (_, rest) => /^[\s?[>,)]/.test(rest),
  nuint: (_, rest) => /^[\s?[>,)]/.test(rest),
};

/** The kind of token that `word` is when `rest` follows on its line. @param {string} word @param {string} rest @param {CSharpState} state */
export function classify(word, rest, state) {
  const { previous } = state;
  if (previous === '.' || previous === '?.') return isCall(rest) ? 'function' : 'property';
  if (word === 'from' && /^\s+(?:\w+\s+)?\w+\s+in\b/.test(rest)) state.query = true;
  const test = Object.hasOwn(contextual, word) ? contextual[word] : undefined;
  if (test ? test(state, rest) : true) {
    if (state.query && query.has(word)) return 'operatorKeyword';
    if (atom.has(word)) return word === 'null' ? 'null' : 'bool';
    if (control.has(word)) return 'control';
    if (self.has(word)) return 'self';
    if (type.has(word)) return 'builtinType';
    if (declaration.has(word)) return 'definitionKeyword';
    if (modifier.has(word)) return 'modifier';
    if (operatorWord.has(word)) return 'operatorKeyword';
  }
  if (accessor.has(word) && /^\s*(?:[;{]|=>)/.test(rest) && (/^[{;}]$/.test(previous) || modifier.has(previous))) return 'modifier';
  if (/^(?:class|struct|interface|enum|record)$/.test(previous)) return 'definition';
  if (previous === 'new') return 'type';
  if (isCall(rest)) return 'function';
  if (/^(?:builtinType|type)$/.test(state.previousKind)) return /^[A-Z]/.test(word) ? 'property' : 'variable';
  if (/^@?[A-Z]/.test(word) && isMember(previous, rest)) return 'property';
  // Types and namespaces are written in Pascal case; a name all in capitals is as likely a constant.
  return /^@?[A-Z](?:$|.*[a-z])/.test(word) ? 'type' : /^@?[A-Z_\d]+$/.test(word) ? 'constant' : 'variable';
}

/** @param {string} rest */
const isCall = rest => /^\s*(?:<[\w\s,.?[\]]+>)?\(/.test(rest);

/** Members of initialisers and patterns, and what is declared after `T?`, `T[]` or `List<T>`. @param {string} previous @param {string} rest */
const isMember = (previous, rest) =>
  (/^[{,(]$/.test(previous) && /^\s*(?:=(?![=>])|:(?!:))/.test(rest)) || (/^[?\]>]$/.test(previous) && /^\s*(?:[,);{]|=(?!=))/.test(rest));
