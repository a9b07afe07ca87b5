import { fieldOf, sortOf, within } from './filter.ts';

describe('within', () => {
  it.each([
    { scope: { tenant: 't' }, filter: { tenant: 't' }, why: 'the tenant' },
    { scope: { tenant: 't', party: 'p' }, filter: { tenant: 't', parties: { $in: ['p', '*'] } }, why: 'the party' },
  ])('begins with $why', ({ scope, filter }) => {
    expect(within(scope, undefined)).toEqual(filter);
    expect(within(scope, { op: 'eq', path: 'name', value: 'x' })).toEqual({ $and: [filter, { 'doc.name': { $eq: 'x' } }] });
  });

  it('finds an id by the primary key', () => {
    expect(within({ tenant: 't' }, { op: 'eq', path: 'id', value: '1' })).toEqual({ $and: [{ tenant: 't' }, { _id: 't\0' + '1' }] });
  });

  it.each([
    { pattern: 'a$|b', regex: String.raw`a\z|b`, why: 'at the end' },
    { pattern: String.raw`\$[$]`, regex: String.raw`\$[$]`, why: 'but not where it is a sign' },
  ])('writes the end of the text as PCRE does, $why', ({ pattern, regex }) => {
    expect(within({ tenant: 't' }, { op: 'regex', path: 'name', pattern })).toEqual({ $and: [{ tenant: 't' }, { 'doc.name': { $regex: regex } }] });
  });
});

describe('fieldOf', () => {
  it.each([
    { path: 'relatedParty[].id', field: 'doc.relatedParty.id' },
    { path: '@type', field: 'doc.@type' },
    { path: '$where.__proto__', field: 'doc.%24where.%5f_proto__' },
  ])('turns $path into $field', ({ path, field }) => expect(fieldOf(path)).toBe(field));
});

describe('sortOf', () => {
  it('ends with the order of creation', () => {
    expect(Object.entries(sortOf([{ path: 'b', direction: 'descending' }, { path: 'a[]', direction: 'ascending' }]))).toEqual([['doc.b', -1], ['doc.a', 1], ['seq', 1]]);
  });
});
