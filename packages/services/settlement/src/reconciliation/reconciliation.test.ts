import { eventually, givenSuite, type GivenSuite } from '@concord/testkit';
import { closeMarch, conclude, eur, list, own, sale, send, services } from '../story.fixture.ts';

const march = { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' };
const reconciliations = `${own}/reconciliation`;

interface Item {
  readonly result: string;
  readonly key: readonly string[];
  readonly partnerRecord: readonly string[];
  readonly ownRecord: readonly { readonly id: string; readonly '@referredType': string }[];
  readonly difference?: { readonly value: number };
}

interface Answer {
  readonly id: string;
  readonly code?: string;
  readonly openDifferenceCount: number;
  readonly reconciliationTotal: readonly { readonly result: string; readonly itemCount: number }[];
  readonly troubleTicket?: { readonly id: string };
}

describe('a reconciliation', () => {
  let suite: GivenSuite;
  beforeAll(async () => {
    suite = await givenSuite({ services: [...services, 'assurance'] });
    await conclude({ ...sale, settlement: { tolerance: { amount: eur(1) } } }, suite);
    await send([
      { day: '2026-03-10T10:00:00Z', n: 5, more: { caller: '+491' } },
      { day: '2026-03-10T10:00:05Z', n: 6, more: { caller: '+492' } },
      { day: '2026-03-11T10:00:00Z', n: 7, more: { caller: '+491' } },
      { day: '2026-04-01T00:00:00Z', n: 99, more: { caller: '+491' } },
    ], suite);
    await closeMarch(suite);
  });
  afterAll(() => suite.close());

  const reconcile = (body: object, as: Pick<GivenSuite, 'post'> = suite) => as.post<Answer>(reconciliations, { agreement: { id: 'sale' }, counterparty: { id: 'sell' }, period: march, ...body });
  const itemsOf = ({ id }: Answer): Promise<readonly Item[]> => list<Item>(suite, `${own}/reconciliationItem?reconciliation.id=${id}`);
  const short = (items: readonly Item[]) => items.map(({ result, key, difference }) => `${result} ${key.join(' ')} ${difference?.value}`).sort();

  it.each([
    { why: 'the same', statement: [{ id: '1', termId: 'price', quantity: 18, amount: eur(36) }], result: ['matched price EUR 0'] },
    { why: 'the same in two lines, quantities left out', statement: [{ id: '1', termId: 'price', amount: eur(30) }, { id: '2', termId: 'price', amount: eur(6) }], result: ['matched price EUR 0'] },
    { why: 'a difference that the agreement tolerates', statement: [{ id: '1', termId: 'price', quantity: 18, amount: eur(37) }], result: ['withinTolerance price EUR 1'] },
  ])('of a statement finds $why, and leaves nobody anything to do', async ({ statement, result }) => {
    const { status, body } = await reconcile({ statementItem: statement });
    expect([status, body]).toMatchObject([201, { openDifferenceCount: 0 }]);
    expect(body.troubleTicket).toBeUndefined();
    expect(short(await itemsOf(body))).toEqual(result);
  });

  it('of a statement with differences opens one ticket, with the comparison as its evidence', async () => {
    const { body } = await reconcile({ statementItem: [{ id: 'l1', termId: 'price', quantity: 20, amount: eur(40) }, { id: 'l2', termId: 'bonus', amount: eur(3) }] });
    expect(body).toMatchObject({ openDifferenceCount: 2, reconciliationTotal: [{ result: 'quantityDiffers', itemCount: 1, difference: [eur(4)] }, { result: 'theirsOnly', itemCount: 1, difference: [eur(3)] }] });
    expect(await itemsOf(body)).toMatchObject([
      { result: 'quantityDiffers', partnerRecord: ['l1'], ownRecord: [{ '@referredType': 'SettlementLine' }], ownQuantity: '18', partnerQuantity: '20', ownAmount: eur(36), partnerAmount: eur(40) },
      { result: 'theirsOnly', partnerRecord: ['l2'], ownRecord: [] },
    ]);
    const ticket = await eventually(async () => {
      const found = await suite.get<{ ticketType: string; relatedEntity: readonly object[] }>(`/troubleTicket/v4/troubleTicket/${body.troubleTicket?.id}`);
      return found.status === 200 && found.body;
    });
    expect(ticket).toMatchObject({ ticketType: 'dispute', status: 'acknowledged', relatedEntity: [{ id: body.id, '@referredType': 'Reconciliation' }, { id: 'sale' }] });
  });

  it('of usage finds each record by what both know of it and when it was', async () => {
    const record = (id: string, usageDate: string, caller: string, [quantity, amount]: readonly [number, number]) => ({ id, usageType: 'x', usageDate, usageCharacteristic: [{ name: 'caller', value: caller }], quantity, amount: eur(amount) });
    const { body } = await reconcile({
      basis: 'usage', keyCharacteristic: ['caller'], tolerance: { seconds: 2 },
      statementItem: [record('t1', '2026-03-10T10:00:02Z', '+491', [5, 10]), record('t2', '2026-03-10T10:00:05Z', '+492', [6, 15]), record('t3', '2026-03-12T10:00:00Z', '+491', [7, 14])],
    });
    const items = await itemsOf(body);
    expect(short(items)).toEqual(['matched x +491 0', 'oursOnly x +491 -14', 'rateDiffers x +492 3', 'theirsOnly x +491 14']);
    expect(items.find(({ result }) => result === 'matched')).toMatchObject({ ownRecord: [{ '@referredType': 'Usage' }], partnerRecord: ['t1'], ownDate: '2026-03-10T10:00:00.000Z', partnerDate: '2026-03-10T10:00:02.000Z' });
  });

  it('of usage that states no amounts compares what was counted, within the units that the operator tolerates', async () => {
    const record = (id: string, usageDate: string, caller: string, quantity: number) => ({ id, usageType: 'x', usageDate, usageCharacteristic: [{ name: 'caller', value: caller }], quantity });
    const { status, body } = await reconcile({
      basis: 'usage', keyCharacteristic: ['caller'], tolerance: { quantity: 1 },
      statementItem: [record('t1', '2026-03-10T10:00:00Z', '+491', 5), record('t2', '2026-03-10T10:00:05Z', '+492', 7), record('t3', '2026-03-11T10:00:00Z', '+491', 9)],
    });
    expect([status, body.openDifferenceCount]).toEqual([201, 1]);
    expect(short(await itemsOf(body))).toEqual(['matched x +491 undefined', 'quantityDiffers x +491 undefined', 'withinTolerance x +492 undefined']);
  });

  it('of a partner is about its own account, whoever it names, and is seen by nobody else', async () => {
    const seller = suite.as('sell');
    const { status, body } = await reconcile({ counterparty: { id: 'buy' }, statementItem: [{ id: '1', termId: 'price', amount: eur(36) }] }, seller);
    expect([status, body]).toMatchObject([201, { counterparty: { id: 'sell' }, openDifferenceCount: 0 }]);
    expect((await seller.get(`${reconciliations}/${body.id}`)).status).toBe(200);
    expect((await suite.as('buy').get(`${reconciliations}/${body.id}`)).status).toBe(404);
    expect(await list(suite.as('stranger'), `${own}/reconciliationItem`)).toEqual([]);
    expect(await reconcile({ statementItem: [{ id: '1', termId: 'price', amount: eur(36) }] }, suite.as('stranger'))).toMatchObject({ status: 400, body: { code: 'unknownAgreement' } });
  });

  const line = { id: '1', termId: 'price', amount: eur(36) };
  it.each([
    { why: 'no counterparty', body: { counterparty: undefined, statementItem: [line] }, code: 'missingCounterparty', pointer: '/counterparty' },
    { why: 'an unknown agreement', body: { agreement: { id: 'nothing' }, statementItem: [line] }, code: 'unknownAgreement', pointer: '/agreement/id' },
    { why: 'a line of no term', body: { statementItem: [line, { id: '2', amount: eur(1) }] }, code: 'invalidStatement', pointer: '/statementItem/1/termId' },
    { why: 'a record without a time', body: { basis: 'usage', statementItem: [line] }, code: 'invalidStatement', pointer: '/statementItem/0/usageDate' },
    { why: 'a line without an amount', body: { statementItem: [{ id: '1', termId: 'price', quantity: 18 }] }, code: 'invalidStatement', pointer: '/statementItem/0/amount' },
    { why: 'a record that says nothing at all', body: { basis: 'usage', statementItem: [{ id: '1', usageType: 'x', usageDate: march.startDateTime }] }, code: 'invalidStatement', pointer: '/statementItem/0/amount' },
    { why: 'an account that nobody gave', body: { against: { id: 'nothing' }, statementItem: [line] }, code: 'unknownReconciliation', pointer: '/against' },
    { why: 'a currency that does not exist', body: { statementItem: [{ ...line, amount: { unit: 'XQX', value: 1 } }] }, code: 'invalidStatement', pointer: '/statementItem/0' },
    { why: 'a period that ends before it begins', body: { period: { startDateTime: march.endDateTime, endDateTime: march.startDateTime }, statementItem: [line] }, code: 'invalidPeriod', pointer: '/period' },
  ])('refuses $why', async ({ body, code, pointer }) => {
    const answer = await reconcile(body);
    expect(answer).toMatchObject({ status: 400, body: { code } });
    expect(JSON.stringify(answer.body)).toContain(pointer);
  });

  it.each([{ amount: eur(1000) }, { percent: 50 }, { quantity: 9 }])('lets a partner not widen what is tolerated by %j', async (tolerance) => {
    expect(await reconcile({ tolerance, statementItem: [line] }, suite.as('sell'))).toMatchObject({ status: 400, body: { code: 'operatorOnly' } });
  });

  it('of two partners holds what they said against each other; both see it, and only the operator asks for it', async () => {
    const record = (id: string, quantity: number) => ({ id, usageType: 'x', usageDate: '2026-03-10T10:00:00Z', quantity, amount: eur(2 * quantity) });
    const told = { basis: 'usage', keyCharacteristic: [], statementItem: [record('s1', 5)] };
    const sellers = await reconcile(told);
    const buyers = { ...told, counterparty: { id: 'buy' }, against: { id: sellers.body.id }, statementItem: [record('b1', 4), { ...record('b2', 1), usageDate: '2026-03-12T10:00:00Z' }] };
    const { status, body } = await reconcile(buyers);
    expect([status, body]).toMatchObject([201, { counterparty: { id: 'buy' }, respondent: { id: 'sell' }, openDifferenceCount: 2 }]);
    expect(await itemsOf(body)).toMatchObject([
      { result: 'quantityDiffers', ownRecord: [{ id: 's1', '@referredType': 'StatementItem' }], partnerRecord: ['b1'], ownQuantity: '5', partnerQuantity: '4', difference: eur(-2) },
      { result: 'theirsOnly', partnerRecord: ['b2'] },
    ]);
    for (const party of ['sell', 'buy']) expect(await list(suite.as(party), `${own}/reconciliationItem?reconciliation.id=${body.id}`)).toHaveLength(2);
    expect(await reconcile(buyers, suite.as('buy'))).toMatchObject({ status: 403, body: { code: 'operatorOnly' } });
    expect(await reconcile({ ...buyers, keyCharacteristic: ['caller'] })).toMatchObject({ status: 400, body: { code: 'otherBasis' } });
  });

  it.each([
    { why: 'close a period', path: 'settlementRun', body: { period: march } },
    { why: 'set a rate', path: 'exchangeRate', body: { source: 'own', sourceCurrency: 'EUR', targetCurrency: 'USD', rate: 9, rateDate: '2026-03-31' } },
    { why: 'try terms out', path: 'simulation', body: { period: march, agreement: { id: 'sale' } } },
    { why: 'rate records again', path: 'retrySuspense', body: {} },
  ])('is all that a partner does here: it may not $why', async ({ path, body }) => {
    expect(await suite.as('sell').post(`${own}/${path}`, body)).toMatchObject({ status: 403, body: { code: 'operatorOnly' } });
  });
});
