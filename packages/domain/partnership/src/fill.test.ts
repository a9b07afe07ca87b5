import { fill } from './fill.ts';
import type { Json } from './model.ts';

const scope = new Map<string, Json | undefined>([
  ['price', '5'], ['zero', 0], ['nothing', null], ['gone', undefined], ['no', false], ['yes', true], ['empty', []], ['names', ['a', 'b']], ['one', 'a'],
  ['dollars', { unit: 'USD', value: '5' }], ['currency', 'EUR'], ['rows', [{ price: '1', id: 'x' }, { id: 'y' }]], ['lists', [['a'], ['b']]], ['mixed', ['a', null]],
]);

it.each<{ why: string; template: Json; filled: Json | undefined }>([
  { why: 'what has no place as it is', template: { a: [1, 'x', null, true, {}, []] }, filled: { a: [1, 'x', null, true, {}, []] } },
  { why: 'a value', template: { a: { $: 'price' } }, filled: { a: '5' } },
  { why: 'a value of nought', template: { $: 'zero' }, filled: 0 },
  { why: 'of several names the first that has a value', template: { $: ['gone', 'nothing', 'price', 'zero'] }, filled: '5' },
  { why: 'nothing for a name without a value', template: { $: 'gone' }, filled: undefined },
  { why: 'nothing for one with null', template: { $: 'nothing' }, filled: undefined },
  { why: 'nothing for a name nobody knows', template: { $: 'nobody' }, filled: undefined },
  { why: 'an attribute less where there is no value', template: { a: { $: 'gone' }, b: 1 }, filled: { b: 1 } },
  { why: 'no object where nothing is left of it', template: { a: { b: { $: 'gone' } } }, filled: undefined },
  { why: 'no list where nothing is left of it', template: [{ $: 'gone' }], filled: undefined },
  { why: 'an element less', template: [{ $: 'gone' }, 1], filled: [1] },
  { why: 'a list in a list as one element', template: [{ $: 'names' }, 'c'], filled: [['a', 'b'], 'c'] },
  { why: 'an amount in the currency of all', template: { $money: 'price' }, filled: { unit: 'EUR', value: '5' } },
  { why: 'an amount of nought', template: { $money: 'zero' }, filled: { unit: 'EUR', value: 0 } },
  { why: 'an amount that names its own', template: { $money: 'dollars' }, filled: { unit: 'USD', value: '5' } },
  { why: 'no amount where there is none', template: { $money: 'gone' }, filled: undefined },
  { why: 'a text of values', template: { $text: '{one}-{zero}-fee-{gone}{dollars}' }, filled: 'a-0-fee-{"unit":"USD","value":"5"}' },
  { why: 'what follows where there is a value', template: { $if: 'price', then: { a: { $: 'price' } } }, filled: { a: '5' } },
  { why: 'also where it is nought', template: { $if: 'zero', then: 'x' }, filled: 'x' },
  { why: 'not where it is false', template: { $if: 'no', then: 'x' }, filled: undefined },
  { why: 'not where it is null', template: { $if: 'nothing', then: 'x' }, filled: undefined },
  { why: 'not where it is an empty list', template: { $if: 'empty', then: 'x' }, filled: undefined },
  { why: 'but where it is a list', template: { $if: 'names', then: 'x' }, filled: 'x' },
  { why: 'not where nobody knows it', template: { $if: 'nobody', then: 'x' }, filled: undefined },
  { why: 'what follows where there is none', template: { $unless: 'gone', then: 'x' }, filled: 'x' },
  { why: 'not where there is one', template: { $unless: 'yes', then: 'x' }, filled: undefined },
  { why: 'nothing that follows nothing', template: { a: { $if: 'yes' }, b: { $unless: 'no' } }, filled: { a: null, b: null } },
  { why: 'one for each, in the list around it', template: ['z', { $each: 'names', in: { $: 'item' } }], filled: ['z', 'a', 'b'] },
  { why: 'with the attributes of a row as names, before those around it', template: [{ $each: 'rows', in: { id: { $: 'id' }, price: { $: 'price' } } }], filled: [{ id: 'x', price: '1' }, { id: 'y', price: '5' }] },
  { why: 'only those of which something is left', template: [{ $each: 'rows', in: { price: { $if: 'gone', then: 1 } } }, 1], filled: [1] },
  { why: 'one for each list, as its item', template: [{ $each: 'lists', in: { $: 'item' } }], filled: [['a'], ['b']] },
  { why: 'nothing for a null among them', template: [{ $each: 'mixed', in: { $: 'item' } }], filled: ['a'] },
  { why: 'loops in loops', template: [{ $each: 'names', in: { $each: 'rows', in: { $text: '{item}{id}' } } }], filled: ['ax', 'ay', 'bx', 'by'] },
  { why: 'nothing for each of nothing', template: [{ $each: 'gone', in: 1 }], filled: undefined },
  { why: 'nor of what is no list', template: [{ $each: 'price', in: 1 }], filled: undefined },
])('fills in $why', ({ template, filled }) => expect(fill(template, scope)).toEqual(filled));

it('leaves an amount without a currency as it is', () => expect(fill({ $money: 'price' }, new Map([['price', '5']]))).toBe('5'));
