import { stored } from '@concord/money';
import { parseAgreement } from '@concord/terms';
import { type Netting, netAll, nettingOf, netPositions, type Owed, payable } from './net-positions.ts';

/** Such as `a>b 10.00 EUR`. */
const owed = (text: string): Owed => {
  const [payer = '', payee = '', amount = '', unit = ''] = text.split(/[> ]/);
  return { payer, payee, amount, unit };
};
const written = (positions: readonly Owed[]): string[] => positions.map(({ payer, payee, amount, unit }) => `${payer}>${payee} ${amount} ${unit}`);

const none: Netting = { kind: 'none' };
const bilateral: Netting = { kind: 'bilateral' };
const clearing: Netting = { kind: 'clearing', clearingParty: 'h' };

it.each([
  { why: 'without netting each way is summed by itself', netting: none, lines: ['a>b 1.50 EUR', 'b>a 0.50 EUR', 'a>b 2.00 EUR'], net: ['a>b 3.50 EUR', 'b>a 0.50 EUR'] },
  { why: 'without netting what is owed back turns round', netting: none, lines: ['a>b 1.50 EUR', 'a>b -2.00 EUR'], net: ['b>a 0.50 EUR'] },
  { why: 'two parties net what they owe each other', netting: bilateral, lines: ['a>b 1.50 EUR', 'b>a 0.50 EUR', 'a>c 1.00 EUR'], net: ['a>b 1.00 EUR', 'a>c 1.00 EUR'] },
  { why: 'and the one who owes more pays', netting: bilateral, lines: ['a>b 1.50 EUR', 'b>a 2.50 EUR'], net: ['b>a 1.00 EUR'] },
  { why: 'what comes to nothing is left out', netting: bilateral, lines: ['a>b 1.50 EUR', 'b>a 1.50 EUR'], net: [] },
  { why: 'currencies stay apart', netting: bilateral, lines: ['a>b 1.50 EUR', 'b>a 70 JPY', 'b>a 0.500 KWD'], net: ['a>b 1.50 EUR', 'b>a 70 JPY', 'b>a 0.500 KWD'] },
  { why: 'a clearing party stands between all', netting: clearing, lines: ['a>b 5.00 EUR', 'b>c 3.00 EUR', 'c>a 1.00 EUR'], net: ['a>h 4.00 EUR', 'h>b 2.00 EUR', 'h>c 2.00 EUR'] },
  { why: 'and owes nothing to itself', netting: clearing, lines: ['h>b 5.00 EUR', 'a>h 3.00 EUR'], net: ['h>b 5.00 EUR', 'a>h 3.00 EUR'] },
])('nets: $why', ({ netting, lines, net }) => expect(written(netPositions(lines.map(owed), netting))).toEqual(net));

it.each([
  { why: 'those that net alike, together', settled: [{ netting: bilateral, lines: ['a>b 5.00 EUR'] }, { netting: { ...bilateral }, lines: ['b>a 3.00 EUR'] }], net: ['a>b 2.00 EUR'] },
  { why: 'others by themselves', settled: [{ netting: bilateral, lines: ['a>b 5.00 EUR'] }, { netting: none, lines: ['b>a 3.00 EUR'] }], net: ['a>b 5.00 EUR', 'b>a 3.00 EUR'] },
  { why: 'by two clearing parties apart', settled: [{ netting: clearing, lines: ['a>b 5.00 EUR'] }, { netting: { ...clearing, clearingParty: 'i' }, lines: ['b>a 3.00 EUR'] }], net: ['a>h 5.00 EUR', 'h>b 5.00 EUR', 'b>i 3.00 EUR', 'i>a 3.00 EUR'] },
  { why: 'and then one position for each payer, payee and currency', settled: [{ netting: bilateral, lines: ['a>b 5.00 EUR'] }, { netting: none, lines: ['a>b 3.00 EUR', 'a>b 7 JPY'] }], net: ['a>b 8.00 EUR', 'a>b 7 JPY'] },
  { why: 'nothing', settled: [], net: [] },
])('nets several agreements: $why', ({ settled, net }) => expect(written(netAll(settled.map(({ netting, lines }) => ({ netting, lines: lines.map(owed) }))))).toEqual(net));

it.each([
  { why: 'not at all, where nothing is agreed', settle: {}, netting: none },
  { why: 'not at all, where that is agreed', settle: { netting: 'none' }, netting: none },
  { why: 'by pairs', settle: { netting: 'bilateral' }, netting: bilateral },
  { why: 'through a party by its id', settle: { netting: 'clearing', clearingParty: 'h' }, netting: clearing },
  { why: 'through the party in a role', settle: { netting: 'clearing', clearingParty: 'house' }, netting: clearing },
  { why: 'through somebody who is not engaged', settle: { netting: 'clearing', clearingParty: 'x' }, netting: { kind: 'clearing', clearingParty: 'x' } },
  { why: 'by pairs, whoever would clear', settle: { netting: 'bilateral', clearingParty: 'h' }, netting: bilateral },
  { why: 'not at all, where nobody would clear', settle: { netting: 'clearing' }, netting: none },
])('an agreement nets $why', ({ settle, netting }) => {
  const terms = { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', ...settle };
  expect(nettingOf(parseAgreement({ id: 'a', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' }, engagedParty: [{ id: 'a' }, { id: 'h', role: 'house' }], agreementItem: [{ termOrCondition: [terms] }] }))).toEqual(netting);
});

it.each([
  { why: 'what is below the least waits, what is not is due', least: { unit: 'EUR', value: stored('10') }, due: ['a>c 10.00 EUR', 'a>b 9 JPY'], waits: ['a>b 9.99 EUR'] },
  { why: 'everything is due where no least is agreed', least: undefined, due: ['a>b 9.99 EUR', 'a>c 10.00 EUR', 'a>b 9 JPY'], waits: [] },
])('pays out: $why', ({ least, due, waits }) => {
  const { due: now, carriedOver } = payable(['a>b 9.99 EUR', 'a>c 10.00 EUR', 'a>b 9 JPY'].map(owed), least);
  expect([written(now), written(carriedOver)]).toEqual([due, waits]);
});
