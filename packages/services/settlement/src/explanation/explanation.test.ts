import { givenSuite, type GivenSuite } from '@concord/testkit';
import { closeApril, closeMarch, conclude, eur, linesOf, own, sale, send, services, usages } from '../story.fixture.ts';

interface Explained {
  readonly agreementVersion: string;
  readonly clause: readonly { readonly version: string; readonly term: { readonly id: string } }[];
  readonly explainedEvent: readonly { readonly event: { readonly id: string }; readonly amount: { readonly value: number }; readonly step: readonly { readonly name: string }[] }[];
  readonly closingStep: readonly { readonly name: string; readonly operand: readonly { readonly name: string; readonly value: string }[]; readonly result: string }[];
}

describe('the explanation of a line', () => {
  let suite: GivenSuite;
  beforeAll(async () => {
    suite = await givenSuite({ services });
    await conclude(sale, suite);
  });
  afterAll(() => suite.close());
  const explanation = (id: string, query = '') => suite.get<Explained>(`${own}/settlementLine/${id}/explanation${query}`);

  it('names clause, events and steps, to payer and payee alone, a page at a time, and stays what it was', async () => {
    const [first] = [await send([{ day: '2026-03-02', n: 1 }], suite)];
    await send(Array.from({ length: 6 }, (_, index) => ({ day: `2026-03-1${index}`, n: 1 })), suite);
    const [line] = await linesOf(suite, await closeMarch(suite));
    const id = line?.id ?? '';
    const path = `${own}/settlementLine/${id}/explanation`;
    const { body } = await explanation(id);
    expect(body).toMatchObject({ agreementVersion: '1', clause: [{ version: '1', term: { id: 'price' } }], amount: eur(14) });
    expect(body.explainedEvent.map(({ event, amount }) => [event.id === first, amount.value])).toEqual([[true, 2], ...Array.from({ length: 6 }, () => [false, 2])]);
    expect(body.closingStep.map(({ name, result }) => [name, result])).toEqual([['events', '14'], ['round', '14']]);

    const page = await explanation(id, '?offset=5&limit=4');
    expect([page.body.explainedEvent.length, page.headers.get('x-total-count')]).toEqual([2, '7']);
    expect((await explanation(id, '?limit=-1')).status).toBe(400);

    const asParty = async (party: string): Promise<number> => (await suite.as(party).get(path)).status;
    expect([await asParty('buy'), await asParty('sell'), await asParty('other')]).toEqual([200, 200, 404]);
    expect((await suite.as('buy').get<Explained>(path)).body.explainedEvent).toHaveLength(7);

    expect((await suite.delete(`${usages}/${first}`)).status).toBe(204);
    await suite.settled();
    await conclude({ ...sale, id: 'dearer', version: '2', amends: 'sale', from: '2026-03-01', terms: [{ '@type': 'Charge', id: 'price', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, quantity: 'n', price: eur('3') }] }, suite);
    const corrections = await linesOf(suite, await closeApril(suite));
    expect(corrections.map(({ amount }) => amount)).toEqual([eur(4)]);
    const corrected = (await explanation(corrections[0]?.id ?? '')).body;
    expect(corrected.explainedEvent.map(({ amount, step }) => [amount.value, step.map(({ name }) => name).join()])).toEqual([...Array.from({ length: 7 }, () => [3, 'price']), [-3, 'price,takeBack']]);
    expect(corrected.closingStep.at(-1)).toMatchObject({ name: 'correction', operand: [{ name: 'now', value: '18.00' }, { name: 'before', value: '14' }], result: '4.00' });
    expect((await explanation(id)).body.explainedEvent.map(({ amount }) => amount.value)).toEqual(Array.from({ length: 7 }, () => 2));
  });

  it('is not there for a line that is not', async () => {
    expect((await explanation('nothing')).status).toBe(404);
  });
});
