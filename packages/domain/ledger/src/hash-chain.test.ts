import { decimal } from '@concord/money';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';
import { chained, genesis, headAfter, journalEntry, type JournalEntry, type LedgerEntry, obligation, verifyChain } from './index.ts';

/** Fewer than the 5,000 elsewhere, since each run hashes whole chains. */
fc.configureGlobal({ numRuns: Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 500) });

const entryOf = (id: string, tenant = 't'): JournalEntry =>
  journalEntry({ id, tenant, date: '2026-11-30', reference: `line-${id}`, postings: obligation({ payer: 'a', payee: 'b', money: { unit: 'EUR', value: decimal('10.01') } }) });

function chainOf(length: number, tenant = 't'): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let head = genesis(tenant);
  for (let index = 0; index < length; index += 1) {
    const entry = chained(head, entryOf(`e${index}`, tenant));
    entries.push(entry);
    head = headAfter(entry);
  }
  return entries;
}

const verdict = (entries: readonly LedgerEntry[]) => verifyChain(genesis('t'), entries);
const bad = (firstBadIndex: number) => ({ intact: false, firstBadIndex });

/** Every string and number in a value, each with a way to write the value with that one changed. */
function flips(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [`${value}0`];
  if (typeof value === 'number') return [value + 1];
  if (Array.isArray(value)) return value.flatMap((member, at) => flips(member).map((flipped) => value.with(at, flipped) as unknown));
  return Object.entries(value as object).flatMap(([name, member]) => flips(member).map((flipped) => ({ ...(value as object), [name]: flipped })));
}

describe('verifyChain', () => {
  it('finds a chain intact and says where it ends', () => {
    const entries = chainOf(5);
    expect(verdict(entries)).toEqual({ intact: true, head: { tenant: 't', length: 5, hash: entries.at(-1)?.hash } });
    expect(verdict([])).toEqual({ intact: true, head: genesis('t') });
  });

  it('verifies part by part, from head to head', () => {
    const entries = chainOf(7);
    const first = verdict(entries.slice(0, 3));
    expect(first.intact && verifyChain(first.head, entries.slice(3))).toEqual(verdict(entries));
  });

  it('survives being stored as JSON', () => {
    expect(verdict(JSON.parse(JSON.stringify(chainOf(3))) as LedgerEntry[])).toMatchObject({ intact: true });
  });

  it('notices a change to any attribute of an entry, however small', () => {
    const entries = chainOf(3);
    const tampered = flips(entries[1]) as readonly LedgerEntry[];
    expect(tampered.length).toBeGreaterThan(20);
    for (const forged of tampered) expect(verdict(entries.with(1, forged))).toEqual(bad(1));
  });

  const places = fc.integer({ min: 2, max: 12 }).chain((length) => fc.record({ length: fc.constant(length), at: fc.nat(length - 1), other: fc.nat(length - 1) }));

  it('names the place of a deletion', () => {
    fc.assert(fc.property(places.filter(({ length, at }) => at < length - 1), ({ length, at }) => {
      expect(verdict(chainOf(length).toSpliced(at, 1))).toEqual(bad(at));
    }));
  });

  it('names the place of an insertion, even of an entry that would fit there', () => {
    fc.assert(fc.property(places, ({ length, at }) => {
      const entries = chainOf(length);
      const before = entries[at - 1];
      const forged = chained(before ? headAfter(before) : genesis('t'), entryOf('forged'));
      expect(verdict(entries.toSpliced(at, 0, forged))).toEqual(bad(at + 1));
    }));
  });

  it('names the first of two entries that changed places', () => {
    fc.assert(fc.property(places.filter(({ at, other }) => at !== other), ({ length, at, other }) => {
      const entries = chainOf(length);
      const [here, there] = [entries[at], entries[other]];
      const swapped = entries.map((entry, index) => (index === at ? there : index === other ? here : entry)).filter((entry) => entry !== undefined);
      expect(verdict(swapped)).toEqual(bad(Math.min(at, other)));
    }));
  });

  it('leaves an entry cut off at the end to whoever kept the head', () => {
    const entries = chainOf(4);
    expect(verdict(entries.slice(0, 3))).not.toEqual(verdict(entries));
    expect(verdict(entries.slice(0, 3))).toMatchObject({ intact: true, head: { length: 3 } });
  });

  const second = (head: Partial<Parameters<typeof chained>[0]>, tenant = 't') => chained({ tenant, length: 1, hash: chainOf(1)[0]?.hash ?? '', ...head }, entryOf('forged', tenant));
  it.each([
    { why: 'its place', forged: second({ length: 2 }) },
    { why: 'what came before it', forged: second({ hash: genesis('t').hash }) },
    { why: 'its tenant', forged: second({}, 'u') },
  ])('notices an entry whose own hash is right but not $why', ({ forged }) => expect(verdict([...chainOf(1), forged])).toEqual(bad(1)));

  it('takes an entry that is right in all of them', () => expect(verdict([...chainOf(1), second({})])).toMatchObject({ intact: true }));

  it('does not take one tenant for another', () => {
    expect(verifyChain(genesis('t'), chainOf(2, 'u'))).toEqual(bad(0));
    expect(() => chained(genesis('t'), entryOf('e', 'u'))).toThrow('entry e of u does not belong in the chain of t');
  });
});

describe('canonicalJson', () => {
  it.each([
    { why: 'keys in order', value: { b: 1, a: 2, 'ä': 3 }, text: '{"a":2,"b":1,"ä":3}' },
    { why: 'lists as they are', value: [3, [1], 2], text: '[3,[1],2]' },
    { why: 'nothing that is undefined', value: { a: undefined, b: null }, text: '{"b":null}' },
    { why: 'text escaped', value: { '"': 'a"\n' }, text: '{"\\"":"a\\"\\n"}' },
  ])('writes $why', ({ value, text }) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('does not depend on the order in which attributes were written', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer())), (value) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value));
    }));
  });
});
