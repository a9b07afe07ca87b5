import { decimal } from '@concord/money';
import fc from 'fast-check';
import { advance, advanceUsed, clearedThrough, type EntryContent, guaranteeCalled, type JournalEntry, journalEntry, obligation, payment, type Posting, reversal, setOff, trialBalance } from './index.ts';

/** Fewer than the 5,000 elsewhere, since each run keeps the books of many entries. */
fc.configureGlobal({ numRuns: Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 1000) });

const entry = (postings: readonly Posting[], id = 'e1'): JournalEntry => journalEntry({ id, tenant: 't', date: '2026-11-30', reference: 'line-1', postings });
const euro = (value: string) => ({ unit: 'EUR', value: decimal(value) });
const posting = (party: string, side: 'debit' | 'credit', value: string, unit = 'EUR'): Posting => ({ party, account: 'cash', side, amount: { unit, value } });

/** What `work` throws; nothing where it does not. */
function refusalOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** What stands on each account that is not at zero, such as `a EUR payable b: 10`. */
const standing = (entries: readonly EntryContent[]): readonly string[] =>
  trialBalance(entries).flatMap(({ unit, accounts }) =>
    accounts.filter(({ balance }) => !balance.isZero()).map(({ party, account, counterparty, balance }) => `${party} ${unit} ${account} ${counterparty ?? '-'}: ${balance.toFixed()}`));

describe('postings', () => {
  const owed = { payer: 'a', payee: 'b', money: euro('10.00') };

  it.each([
    { why: 'an obligation is the cost of one and the revenue of the other', entries: [obligation(owed)], stands: ['a EUR expense b: 10', 'a EUR payable b: 10', 'b EUR receivable a: 10', 'b EUR revenue a: 10'] },
    { why: 'what is paid is no longer owed', entries: [obligation(owed), payment(owed)], stands: ['a EUR cash b: -10', 'a EUR expense b: 10', 'b EUR cash a: 10', 'b EUR revenue a: 10'] },
    { why: 'a part payment leaves the rest', entries: [obligation(owed), payment({ ...owed, money: euro('4') })], stands: ['a EUR cash b: -4', 'a EUR expense b: 10', 'a EUR payable b: 6', 'b EUR cash a: 4', 'b EUR receivable a: 6', 'b EUR revenue a: 10'] },
    { why: 'a cap takes back', entries: [obligation(owed), obligation({ ...owed, money: euro('-3') })], stands: ['a EUR expense b: 7', 'a EUR payable b: 7', 'b EUR receivable a: 7', 'b EUR revenue a: 7'] },
    { why: 'what both owe is set off', entries: [obligation(owed), setOff({ ...owed, money: { ...owed.money, value: decimal('4') } })], stands: ['a EUR expense b: 10', 'a EUR payable b: 6', 'a EUR receivable b: -4', 'b EUR payable a: -4', 'b EUR receivable a: 6', 'b EUR revenue a: 10'] },
    { why: 'the clearing party stands between', entries: [obligation(owed), clearedThrough('c', owed)], stands: ['a EUR expense b: 10', 'a EUR payable c: 10', 'b EUR receivable c: 10', 'b EUR revenue a: 10', 'c EUR payable b: 10', 'c EUR receivable a: 10'] },
    { why: 'the guarantor owes it, and is owed it', entries: [obligation(owed), guaranteeCalled({ ...owed, guarantor: 'g' })], stands: ['a EUR expense b: 10', 'a EUR payable g: 10', 'b EUR receivable g: 10', 'b EUR revenue a: 10', 'g EUR payable b: 10', 'g EUR receivable a: 10'] },
    { why: 'what is paid in advance is held until something is owed', entries: [advance(owed)], stands: ['a EUR advancePaid b: 10', 'a EUR cash b: -10', 'b EUR advanceReceived a: 10', 'b EUR cash a: 10'] },
    { why: 'an advance is used for what is owed', entries: [advance(owed), obligation(owed), advanceUsed({ ...owed, money: euro('4') })], stands: ['a EUR advancePaid b: 6', 'a EUR cash b: -10', 'a EUR expense b: 10', 'a EUR payable b: 6', 'b EUR advanceReceived a: 6', 'b EUR cash a: 10', 'b EUR receivable a: 6', 'b EUR revenue a: 10'] },
    { why: 'currencies stay apart', entries: [obligation(owed), obligation({ ...owed, money: { unit: 'JPY', value: decimal('7') } })], stands: ['a EUR expense b: 10', 'a EUR payable b: 10', 'a JPY expense b: 7', 'a JPY payable b: 7', 'b EUR receivable a: 10', 'b EUR revenue a: 10', 'b JPY receivable a: 7', 'b JPY revenue a: 7'] },
  ])('$why', ({ entries, stands }) => {
    expect(standing(entries.map((postings) => entry(postings)))).toEqual(stands);
  });

  it('writes amounts above zero and every digit', () => {
    expect(obligation({ ...owed, money: euro('-0.000001') }).map(({ side, amount }) => [side, amount.value])).toEqual([['credit', '0.000001'], ['debit', '0.000001'], ['credit', '0.000001'], ['debit', '0.000001']]);
  });
});

describe('journalEntry', () => {
  it.each([
    { why: 'debits exceed credits', code: 'unbalancedEntry', postings: [posting('a', 'debit', '2'), posting('a', 'credit', '1.99')] },
    { why: 'it has one side only', code: 'unbalancedEntry', postings: [posting('a', 'debit', '2')] },
    { why: 'two currencies do not balance each other', code: 'unbalancedEntry', postings: [posting('a', 'debit', '2', 'EUR'), posting('a', 'credit', '2', 'USD')] },
    { why: 'two parties do not balance each other', code: 'unbalancedEntry', postings: [posting('a', 'debit', '2'), posting('b', 'credit', '2')] },
    { why: 'an amount is zero', code: 'invalidPosting', postings: [posting('a', 'debit', '0'), posting('a', 'credit', '0')] },
    { why: 'an amount is below zero', code: 'invalidPosting', postings: [posting('a', 'debit', '-1'), posting('a', 'credit', '-1')] },
    { why: 'an amount is no number', code: 'invalidPosting', postings: [posting('a', 'debit', 'NaN'), posting('a', 'credit', 'NaN')] },
    { why: 'it posts nothing', code: 'emptyEntry', postings: [] },
  ])('refuses an entry where $why', ({ code, postings }) => {
    expect(refusalOf(() => entry(postings))).toMatchObject({ kind: 'invalidInput', code });
  });

  it('names the books and the difference', () => {
    expect(() => entry([posting('acme', 'debit', '2'), posting('acme', 'credit', '1.99')])).toThrow('entry e1: debits exceed credits by 0.01 in the books of acme in EUR');
  });

  it('accepts several postings that balance together', () => {
    const postings = [posting('a', 'debit', '0.1'), posting('a', 'debit', '0.2'), posting('a', 'credit', '0.3')];
    expect(entry(postings).postings).toEqual(postings);
  });
});

const party = fc.constantFrom('a', 'b', 'c');
const amount = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 })).map(([digits, scale]) => decimal(String(digits)).dividedBy(decimal(String(10 ** scale))));
const owed = fc
  .record({ payer: party, payee: party, unit: fc.constantFrom('EUR', 'JPY'), value: amount })
  .filter(({ payer, payee, value }) => payer !== payee && !value.isZero())
  .map(({ payer, payee, unit, value }) => ({ payer, payee, money: { unit, value } }));
const anyPostings = fc.oneof(owed.map(obligation), owed.map(payment), owed.map((one) => guaranteeCalled({ ...one, guarantor: 'g' })));

describe('the books', () => {
  it('balance for every party and currency, whatever is posted', () => {
    fc.assert(fc.property(fc.array(anyPostings, { maxLength: 30 }), (many) => {
      const books = trialBalance(many.map((postings) => entry(postings)));
      expect(books.filter(({ difference }) => !difference.isZero())).toEqual([]);
    }));
  });

  it('stand where they stood after a reversal', () => {
    fc.assert(fc.property(fc.array(anyPostings, { maxLength: 10 }), anyPostings, (before, postings) => {
      const earlier = before.map((one) => entry(one));
      const wrong = entry(postings, 'wrong');
      const taken = reversal(wrong, { id: 'right', date: '2026-12-01', reference: 'dispute-1' });
      expect(taken.reverses).toBe('wrong');
      expect(standing([...earlier, wrong, taken])).toEqual(standing(earlier));
    }));
  });

  it('let one party owe what the other is owed', () => {
    fc.assert(fc.property(fc.array(owed, { maxLength: 20 }), (many) => {
      const accounts = trialBalance(many.map((one) => entry(obligation(one)))).flatMap((books) => books.accounts.map((account) => ({ ...account, unit: books.unit })));
      for (const { party: payer, counterparty: payee, unit, balance } of accounts.filter(({ account }) => account === 'payable')) {
        const mirror = accounts.find((one) => one.party === payee && one.counterparty === payer && one.unit === unit && one.account === 'receivable');
        expect(mirror?.balance.toFixed()).toBe(balance.toFixed());
      }
    }));
  });

  it('show a difference when an entry was tampered with behind the constructor', () => {
    const good = entry(obligation({ payer: 'a', payee: 'b', money: euro('10') }));
    const [first, ...others] = good.postings;
    const tampered = { ...good, postings: [{ ...first, amount: { unit: 'EUR', value: '11' } }, ...others] as readonly Posting[] };
    expect(trialBalance([tampered]).map(({ party: whose, difference }) => [whose, difference.toFixed()])).toEqual([['a', '1'], ['b', '0']]);
  });

  it('are empty where nothing was posted', () => {
    expect(trialBalance([])).toEqual([]);
  });
});
