// The words of C# by what they are; those that are keywords only in some places are judged in `classify.js`.

/** @param {string} words */
const set = words => new Set(words.split(' '));

export const control = set('if else for foreach while do switch case default break continue return goto throw try catch finally yield');
export const modifier = set('public private protected internal static readonly const abstract virtual override sealed extern unsafe volatile fixed async partial params ref out in required file scoped');
export const declaration = set('class struct interface enum namespace delegate event using operator implicit explicit record');
export const type = set('int long short byte sbyte uint ulong ushort nint nuint char bool string object decimal double float void var dynamic');
export const operatorWord = set('new is as typeof nameof sizeof stackalloc await and or not with when checked unchecked lock where');
export const atom = set('true false null');
export const self = set('this base');
export const accessor = set('get set init add remove');
export const query = set('from select where orderby group join let into on equals by ascending descending in');

/** After one of these words no operand has ended: `return (x)` calls nothing. */
export const beforeOperand = new Set([...control, ...operatorWord, 'in', 'out', 'ref', 'select', 'by', 'on', 'equals']);
