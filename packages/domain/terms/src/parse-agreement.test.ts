import { isDomainError } from '@concord/errors';
import { parseAgreement } from './index.ts';

const settlement = { '@type': 'SettlementTerms', id: 't', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' };
const body = (more: object = {}) => ({
  id: 'a',
  agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
  engagedParty: [{ id: 'b', role: 'buyer' }, { id: 's', standing: true }],
  agreementItem: [{ productOffering: [{ id: 'tv' }, 'box'], product: ['p'], termOrCondition: [settlement] }],
  ...more,
});

it('reads what the engine needs, and leaves the rest to whose it is', () => {
  expect(parseAgreement(body({ name: 'Television', status: 'active' }))).toMatchObject({
    id: 'a', version: '1', period: { start: Date.UTC(2026, 0, 1) }, inForceFrom: Date.UTC(2026, 0, 1), suspensions: [],
    parties: [{ id: 'b', role: 'buyer', standing: false }, { id: 's', standing: true }], eventRoles: new Set(),
    clauses: [{ pointer: '/agreementItem/0/termOrCondition/0', offerings: new Set(['tv', 'box']), products: new Set(['p']) }], settlement: { currency: 'EUR' },
  });
});

it.each([
  { why: 'by its name', more: { version: '2.1' }, version: '2.1' },
  { why: 'the first, where it has no name', more: {}, version: '1' },
  { why: 'the first, where its name is no text', more: { version: 2 }, version: '1' },
])('knows a version $why', ({ more, version }) => expect(parseAgreement(body(more)).version).toBe(version));

it.each([
  { why: 'none', suspension: undefined, spans: [] },
  { why: 'none, as stores write it', suspension: null, spans: [] },
  { why: 'one that lasts', suspension: [{ startDateTime: '2026-02-01T00:00:00Z' }], spans: [{ start: Date.UTC(2026, 1, 1) }] },
  { why: 'one that is over', suspension: [{ startDateTime: '2026-02-01T00:00:00Z', endDateTime: '2026-03-01T00:00:00Z' }], spans: [{ start: Date.UTC(2026, 1, 1), end: Date.UTC(2026, 2, 1) }] },
])('knows the times in which it was suspended: $why', ({ suspension, spans }) => expect(parseAgreement(body({ suspension })).suspensions).toEqual(spans));

const eventRole = (value: unknown) => ({ name: 'eventRole', value });
it.each([
  { why: 'a list of them', characteristic: [eventRole(['home', 'visited'])], roles: ['home', 'visited'] },
  { why: 'one alone', characteristic: [eventRole('home')], roles: ['home'] },
  { why: 'lists together', characteristic: [eventRole(['home']), eventRole(['visited'])], roles: ['home', 'visited'] },
  { why: 'nothing of other characteristics', characteristic: [{ name: 'region', value: ['home'] }], roles: [] },
  { why: 'nothing of what is no characteristic', characteristic: ['eventRole', null], roles: [] },
  { why: 'nothing where there is no list', characteristic: { name: 'eventRole', value: ['home'] }, roles: [] },
])('knows the roles that events bring: $why', ({ characteristic, roles }) => expect([...parseAgreement(body({ characteristic })).eventRoles]).toEqual(roles));

/** What is refused, and where. */
function refusal(input: unknown): string[] {
  try {
    parseAgreement(input);
    return [];
  } catch (error) {
    return isDomainError(error) ? [`${error.code}: ${error.message}`, ...error.findings.map(({ code, pointer }) => `${code} ${pointer ?? ''}`)] : [String(error)];
  }
}

const many = (count: number) => Array.from({ length: count }, () => ({ description: 'in words' }));
const refused = (count: number, message: string) => `invalidAgreement: the agreement cannot be read: ${count} finding(s), the first: ${message}`;
it.each([
  { why: 'it names no way to settle', input: body({ agreementItem: [{}] }), says: [refused(1, 'an agreement needs one term of type SettlementTerms'), 'missingSettlementTerms /agreementItem'] },
  { why: 'its terms are no list', input: body({ agreementItem: [{ termOrCondition: 'words' }] }), says: [refused(1, 'a list of at most 2000 terms is expected'), 'listLength /agreementItem/0/termOrCondition'] },
  { why: 'an item has too many terms', input: body({ agreementItem: [{ termOrCondition: many(2001) }] }), says: [refused(1, 'a list of at most 2000 terms is expected'), 'listLength /agreementItem/0/termOrCondition'] },
  { why: 'its items have too many together', input: body({ agreementItem: [...Array.from({ length: 5 }, () => ({ termOrCondition: many(2000) })), { termOrCondition: [settlement] }] }), says: [refused(1, '10001 terms where at most 10000 are allowed'), 'listLength /agreementItem'] },
  { why: 'its roles are no texts', input: body({ characteristic: [eventRole([7])] }), says: [expect.stringContaining('1 finding(s)'), expect.stringContaining('/characteristic/0/value/0')] },
  { why: 'it has no id', input: body({ id: 7 }), says: [expect.stringContaining('1 finding(s)'), expect.stringContaining('/id')] },
  { why: 'a suspension is none', input: body({ suspension: 'long' }), says: [expect.stringContaining('1 finding(s)'), expect.stringContaining('/suspension')] },
])('refuses an agreement where $why', ({ input, says }) => expect(refusal(input)).toEqual(says));

it('reads as many terms as it may have, and passes what it only warns of', () => {
  const misspelt = { ...settlement, nettting: 'none' };
  expect(parseAgreement(body({ agreementItem: [{ termOrCondition: [misspelt, ...many(1999)] }, ...Array.from({ length: 4 }, () => ({ termOrCondition: many(2000) }))] })).clauses).toHaveLength(1);
});
