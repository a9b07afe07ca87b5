import { readFileSync } from 'node:fs';
import { decimal } from '@concord/money';
import { schemaFindings, type SchemaName } from '@concord/published-rules';
import fc from 'fast-check';
import { creditTransferFile, fileReference, isIban, readBankStatements, type TransferBatch } from './index.ts';

const batch: TransferBatch = {
  id: '01a20698-dded-7485-a643-e443ec0a6eee', created: '2026-04-01T08:00:00.000Z', day: '2026-04-02', currency: 'EUR', from: { name: 'Northern Networks GmbH', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' },
  transfers: [
    { id: 'payout-1', amount: decimal('149.72'), to: { name: 'Söhne & Töchter', iban: 'FR1420041010050500013M02606', bic: 'PSSTFRPPXXX' }, text: 'northern-000001' },
    { id: 'payout-2', amount: decimal('0.3'), to: { name: 'Iris', iban: 'IE29AIBK93115212345678' }, text: 'northern-000002' },
  ],
};

const statement = readFileSync(new URL('../expected/camt.053.xml', import.meta.url), 'utf8');

describe('creditTransferFile', () => {
  it('is the file that was checked, byte by byte', () => {
    expect(creditTransferFile(batch)).toBe(readFileSync(new URL('../expected/pain.001.xml', import.meta.url), 'utf8'));
  });

  it.each(['EUR', 'JPY', 'USD'])('is valid by its schema in %s, whatever is written in it', (currency) => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    fc.assert(fc.property(text, text, fc.integer({ min: 1, max: 999_999_999 }), (name, words, amount) => {
      const transfers = batch.transfers.map((transfer) => ({ ...transfer, id: `${words}1`, amount: decimal(amount), to: { ...transfer.to, name }, text: words }));
      expect(schemaFindings(creditTransferFile({ ...batch, currency, transfers }), 'pain.001.001.09')).toEqual([]);
    }), { numRuns: 50 });
  });

  it('asks for no service level that other currencies do not have', () => {
    const file = creditTransferFile({ ...batch, currency: 'JPY', transfers: batch.transfers.slice(0, 1).map((transfer) => ({ ...transfer, amount: decimal('150') })) });
    expect([file.includes('SEPA'), /<ChrgBr>(\w+)</.exec(file)?.[1], /<CtrlSum>([\d.]+)</.exec(file)?.[1]]).toEqual([false, 'SHAR', '150']);
  });
});

describe('fileReference', () => {
  it.each([
    { why: 'short ids as they are', id: 'payout-1', reference: 'payout-1' },
    { why: 'the digits of a UUID', id: '01a20698-dded-7485-a643-e443ec0a6eee', reference: '01a20698dded7485a643e443ec0a6eee' },
    { why: 'a hash of longer ones', id: 'p'.repeat(36), reference: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown },
    { why: 'a hash of what banks cannot write', id: 'ä', reference: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown },
  ])('gives $why', ({ id, reference }) => expect(fileReference(id)).toEqual(reference));

  it('tells ids apart and stays short', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
      expect(fileReference(a).length).toBeLessThanOrEqual(35);
      expect(fileReference(a) === fileReference(b)).toBe(a === b);
    }));
  });
});

describe('isIban', () => {
  it.each([
    { text: 'DE89370400440532013000', is: true, why: 'its digits hold' }, { text: 'GB82WEST12345698765432', is: true, why: 'letters count' }, { text: 'DE88370400440532013000', is: false, why: 'a digit is wrong' },
    { text: 'DE89 3704 0044 0532 0130 00', is: false, why: 'it goes without blanks' }, { text: '', is: false, why: 'it is empty' },
  ])('$text: $is, $why', ({ text, is }) => expect(isIban(text)).toBe(is));
});

describe('readBankStatements', () => {
  it('reads what came in and what went out, and leaves what is not booked yet', () => {
    const [read] = readBankStatements(statement);
    expect([read?.id, read?.iban, read?.opening.toFixed(), read?.closing.toFixed()]).toEqual(['STM-2026-04-10', 'DE89370400440532013000', '1000', '1069.4']);
    expect(read?.entries.map(({ reference, amount, day, endToEndId, counterparty, text }) => [reference, amount.toFixed(), day, endToEndId, counterparty, text])).toEqual([
      ['B-1', '119.12', '2026-04-09', undefined, 'western Ltd', 'Invoice northern-000001, thank you'],
      ['B-2-1', '-149.72', '2026-04-10', 'payout-1', 'Sohne . Tochter', ''],
      ['B-2-2', '100', '2026-04-10', 'payout-2', undefined, 'RF18539007547034'],
    ]);
  });

  it.each<SchemaName>(['camt.053.001.08', 'camt.053.001.13'])('reads the same from a statement that is valid by the schema of %s', (version) => {
    const same = statement.replace('camt.053.001.08', version);
    expect(schemaFindings(same, version)).toEqual([]);
    expect(readBankStatements(same)).toEqual(readBankStatements(statement));
  });

  it('takes a batch entry apart where version 02 says its amounts', () => {
    const [read] = readBankStatements(readFileSync(new URL('../expected/camt.053.001.02.xml', import.meta.url), 'utf8'));
    expect(read?.entries.map(({ reference, amount, endToEndId, counterparty }) => [reference, amount.toFixed(), endToEndId, counterparty])).toEqual([['B-3-1', '-149.72', 'payout-1', 'Sohne . Tochter'], ['B-3-2', '-100', 'payout-2', undefined]]);
  });

  it.each([
    { why: 'whose balances do not meet', content: statement.replace('1069.40', '1069.41'), code: 'unbalancedStatement' },
    { why: 'with entities', content: statement.replace('<Document', '<!DOCTYPE x [<!ENTITY a "b">]><Document'), code: 'entitiesRefused' },
    { why: 'that is cut off', content: statement.slice(0, -20), code: 'malformedXml' },
    { why: 'of another kind', content: '<Document><CstmrPmtStsRpt/></Document>', code: 'notAStatement' },
    { why: 'without a closing balance', content: statement.replace('CLBD', 'CLAV'), code: 'notAStatement' },
    { why: 'with an amount that is none', content: statement.replace('>119.12<', '>119,12<'), code: 'notAStatement' },
    { why: 'that nests without end', content: '<a>'.repeat(100), code: 'malformedXml' },
    { why: 'that is empty', content: '', code: 'malformedXml' },
  ])('refuses a file $why', ({ content, code }) => {
    expect(() => readBankStatements(content)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
