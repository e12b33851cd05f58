/**
 * What the tokenizer carries from one token to the next.
 * @typedef {{ kind: 'text', verbatim: boolean, raw: boolean, quotes: number, dollars: number }} TextMode
 * @typedef {{ kind: 'hole', dollars: number, depth: number, format: boolean }} HoleMode
 * @typedef {{ kind: 'comment' }} CommentMode
 * @typedef {TextMode | HoleMode | CommentMode} Mode   innermost last; none means plain code
 * @typedef {{ open: string, indent: number, statement: number, cases: boolean }} Bracket
 *
 * @typedef {object} CSharpState
 * @property {Mode[]} modes
 * @property {Bracket[]} brackets   open ones, each with the indentations at which it was opened
 * @property {string} previous      the last token that is neither space nor comment
 * @property {string} previousKind
 * @property {boolean} operand      whether an operand ended there
 * @property {number} indented      indentation of the current line
 * @property {number} statement     indentation of the line on which the current statement began
 * @property {boolean} fresh        whether the next token begins a statement
 * @property {boolean} attribute    whether the current statement began with `[`
 * @property {boolean} caseHead     between `case` and its colon
 * @property {boolean} query        inside a query expression
 */

/** @returns {CSharpState} */
export const startState = () => ({
  modes: [], brackets: [], previous: '', previousKind: '', operand: false,
  indented: 0, statement: 0, fresh: true, attribute: false, caseHead: false, query: false,
});

/** @param {CSharpState} state @returns {CSharpState} */
export const copyState = state => ({
  ...state,
  modes: state.modes.map(mode => ({ ...mode })),
  brackets: state.brackets.map(bracket => ({ ...bracket })),
});
