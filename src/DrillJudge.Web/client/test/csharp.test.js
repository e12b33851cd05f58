import assert from 'node:assert/strict';
import test from 'node:test';
import { getIndentation, indentUnit } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { csharp, csharpLanguage } from '../src/editor/csharp/language.js';

/** @param {string} source @returns {[string, string][]} text and kind of each token */
function tokens(source) {
  /** @type {[string, string][]} */
  const found = [];
  csharpLanguage.parser.parse(source).iterate({ enter: ({ name, from, to }) => void (name !== 'Document' && found.push([source.slice(from, to), name])) });
  return found;
}
/** @param {string} source @param {string} text */
const kindOf = (source, text) => tokens(source).find(([found]) => found === text)?.[1];

test('raw strings end at as many quotes as they began with', () => {
  const source = 'var a = """\n  say "hi" and ""\n  """; int b = 1;';
  assert.equal(kindOf(source, 'int'), 'builtinType');
  assert.ok(tokens(source).filter(([, kind]) => kind === 'string').some(([text]) => text.includes('hi')));
});

test('holes of interpolated strings are code, also nested ones', () => {
  const source = 'var s = $"a {(ok ? $"{x + 1}" : "no")} b {y:N2} {{z}}"; return s;';
  assert.equal(kindOf(source, 'x'), 'variableName');
  assert.equal(kindOf(source, 'N2'), 'format');
  assert.equal(kindOf(source, '{{'), 'escape');
  assert.equal(kindOf(source, 'return'), 'control');
});

test('raw strings of two dollars have holes of two braces', () => {
  const source = 'var s = $$"""{a} {{b}}"""; int c;';
  assert.equal(kindOf(source, 'b'), 'variableName');
  assert.equal(kindOf(source, 'a'), undefined);
  assert.equal(kindOf(source, 'int'), 'builtinType');
});

test('verbatim strings have no backslash escapes', () => {
  assert.equal(kindOf('var s = @"c:\\"; int b;', 'int'), 'builtinType');
  assert.equal(kindOf('var s = @"a ""b"" c"; int b;', 'int'), 'builtinType');
});

test('an unfinished string ends with its line', () => {
  assert.equal(kindOf('var s = "abc\nint b;', 'int'), 'builtinType');
});

test('pattern words are keywords in patterns and names elsewhere', () => {
  const pattern = 'if (x is > 0 and not 5 or null) { }';
  for (const word of ['is', 'and', 'not', 'or']) assert.equal(kindOf(pattern, word), 'operatorKeyword', word);
  assert.equal(kindOf('int and = 1;', 'and'), 'variableName');
  assert.equal(kindOf('var r = l switch { [var a, ..] when a > 0 => 1, _ => 2 };', 'when'), 'operatorKeyword');
});

test('records, required members and accessors are keywords where they stand for one', () => {
  assert.equal(kindOf('public record Point(int X);', 'record'), 'definitionKeyword');
  assert.equal(kindOf('public record Point(int X);', 'Point'), 'definition');
  assert.equal(kindOf('var record = 1;', 'record'), 'variableName');
  assert.equal(kindOf('public required int X { get; init; }', 'required'), 'modifier');
  assert.equal(kindOf('public required int X { get; init; }', 'init'), 'modifier');
  assert.equal(kindOf('p with { X = 1 }', 'with'), 'operatorKeyword');
});

test('queries colour their words, and end with the statement', () => {
  const source = 'var q = from n in nums where n > 1 orderby n select n; var select = 2;';
  assert.equal(kindOf(source, 'where'), 'operatorKeyword');
  assert.deepEqual(tokens(source).filter(([text]) => text === 'select').map(([, kind]) => kind), ['operatorKeyword', 'variableName']);
});

test('calls, types and members are told apart', () => {
  const source = 'var d = new Dictionary<int, string>(); d.TryGetValue(1, out var s); d.Count.ToString();';
  assert.equal(kindOf(source, 'Dictionary'), 'typeName');
  assert.equal(kindOf(source, 'TryGetValue'), 'function');
  assert.equal(kindOf(source, 'Count'), 'propertyName');
});

test('names that are declared are no types', () => {
  assert.equal(kindOf('record Boat(int X, string? Name = null);', 'Name'), 'propertyName');
  assert.equal(kindOf('if (a is { Length: > 3 }) return;', 'Length'), 'propertyName');
  assert.equal(kindOf('List<int> Seen;', 'Seen'), 'propertyName');
  assert.equal(kindOf('class A : Base;', 'Base'), 'typeName');
});

test('ranges are not decimal points', () => {
  assert.deepEqual(tokens('a[1..^2] + 1.5').filter(([, kind]) => kind === 'number').map(([text]) => text), ['1', '2', '1.5']);
});

/** Columns at which the line marked by `|` should begin. @param {string} marked */
function indentAt(marked) {
  const offset = marked.indexOf('|');
  const state = EditorState.create({ doc: marked.replace('|', ''), extensions: [csharp(), indentUnit.of('    ')] });
  return getIndentation(state, offset);
}

test('blocks, closing braces and continued lines are indented', () => {
  assert.equal(indentAt('class A\n{\n|'), 4);
  assert.equal(indentAt('class A\n{\n    void F()\n    |{'), 4);
  assert.equal(indentAt('class A\n{\n    void F()\n    {\n        if (x)\n|'), 12);
  assert.equal(indentAt('class A\n{\n    void F()\n    {\n        if (x)\n            return;\n|'), 8);
  assert.equal(indentAt('class A\n{\n    void F()\n    {\n|}'), 4);
  assert.equal(indentAt('class A {\n    int x = a\n|'), 8);
});

test('arguments, lambdas and initialisers are indented from their line', () => {
  assert.equal(indentAt('    Foo(\n|'), 8);
  assert.equal(indentAt('    Foo(x => {\n|'), 8);
  assert.equal(indentAt('    var a = new[] {\n        1,\n|'), 8);
  assert.equal(indentAt('    return x switch\n    {\n        1 => 2,\n|'), 8);
});

test('cases stand under the switch, their statements under them', () => {
  const start = 'switch (x)\n{\n    case 1:\n';
  assert.equal(indentAt(`${start}|`), 8);
  assert.equal(indentAt(`${start}        break;\n|case 2:`), 4);
  assert.equal(indentAt(`${start}        break;\n|}`), 0);
});

test('an attribute on its own line does not indent what follows', () => {
  assert.equal(indentAt('class A\n{\n    [Fact]\n|'), 4);
});

test('lines inside raw strings and comments are left alone', () => {
  assert.equal(indentAt('var s = """\n|  a\n  """;'), null);
  assert.equal(indentAt('/* a\n|  b */'), null);
});
