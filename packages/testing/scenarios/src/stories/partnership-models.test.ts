import { readdirSync, readFileSync } from 'node:fs';
import { developmentSession, playCase, readCase } from '@concord/cli';
import { draftAgreements, modelNamed, type PartnershipModel, standardModels } from '@concord/partnership';
import { eventually, givenSuite, type GivenSuite } from '@concord/testkit';

const read = (path: string): string => readFileSync(new URL(`../../../../../examples/${path}`, import.meta.url), 'utf8');
const parse = (name: string): Body => JSON.parse(read(`models/${name}.json`)) as Body;

type Body = Omit<Parameters<typeof draftAgreements>[1], 'at'> & { readonly specification: { readonly id: string } };

const files = readdirSync(new URL('../../../../../examples/models/', import.meta.url)).filter((file) => file.endsWith('.json')).map((file) => file.replace('.json', ''));
const modelOf = ({ specification }: Body): PartnershipModel => modelNamed(specification.id) ?? standardModels[0] as PartnershipModel;

const partnerships = '/partnershipManagement/v4/partnership';
const agreements = '/agreementManagement/v4/agreement';
const signature = (party: string) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', signatureRepresentation: party, relatedParty: [{ id: party }] });
const jsonPatch = { headers: { 'content-type': 'application/json-patch+json' } };

interface Partnership { readonly partner: readonly { readonly engagedParty: { readonly id: string }; readonly account: readonly { readonly id: string }[]; readonly agreement: readonly { readonly id: string }[] }[] }
interface Agreement { readonly id: string; readonly status: string; readonly engagedParty: readonly { readonly id: string }[]; readonly finding?: readonly unknown[] }

describe('one request and a signature by each side', () => {
  let suite: GivenSuite;
  beforeAll(async () => {
    suite = await givenSuite({ services: ['party', 'agreement'] });
    for (const { name } of standardModels) await suite.post('/partnershipManagement/v4/partnershipSpecification', { id: name, name, standardModel: name });
  });
  afterAll(() => suite.close());

  const known = async (...ids: readonly string[]): Promise<void> => { for (const id of ids) await suite.post('/party/v4/organization', { id, tradingName: id }); };

  /** Makes a partnership, has every party sign with its own token what it finds at its place. @returns the statuses of its agreements */
  async function onBoard(body: Body): Promise<readonly string[]> {
    await known(...body.partner.map(({ engagedParty }) => engagedParty.id));
    const { status, body: made } = await suite.post<Partnership>(partnerships, body);
    expect([status, made]).toEqual([201, expect.anything()]);
    await suite.settled();
    const ids = new Set(made.partner.flatMap(({ agreement }) => agreement.map(({ id }) => id)));
    for (const { engagedParty } of made.partner) await signAll(engagedParty.id, ids);
    await suite.settled();
    return Promise.all([...ids].map(async (id) => (await suite.get<Agreement>(`${agreements}/${id}`)).body.status));
  }

  async function signAll(party: string, ids: ReadonlySet<string>): Promise<void> {
    const own = (await suite.as(party).get<readonly Agreement[]>(`${agreements}?limit=100`)).body.filter(({ id, status }) => ids.has(id) && status === 'validated');
    for (const { id } of own) expect((await suite.as(party).patch(`${agreements}/${id}`, [{ op: 'add', path: '/agreementAuthorization/-', value: signature(party) }], jsonPatch)).status).toBe(200);
  }

  it('covers every model', () => {
    expect(files.map((name) => parse(name).specification.id).toSorted()).toEqual(standardModels.map(({ name }) => name).toSorted());
  });

  it.each(files)('put %s into force', async (name) => {
    const body = parse(name);
    const statuses = await onBoard(body);
    expect(statuses).toEqual(draftAgreements(modelOf(body), { ...body, at: '2026-01-01T00:00:00Z' }).map(() => 'active'));
    for (const { name: role, engagedParty } of body.partner) {
      expect((await suite.get(`/partyRoleManagement/v4/partyRole?name=${role}&engagedParty.id=${engagedParty.id}`)).body).toMatchObject(expect.arrayContaining([expect.objectContaining({ status: 'active' })]));
      expect((await suite.get(`/accountManagement/v4/settlementAccount/${body.id}-${engagedParty.id}`)).body).toMatchObject({ state: 'active', relatedParty: [{ id: engagedParty.id, role: 'owner' }] });
    }
  });

  it('publishes what a model asks for, with defaults and bounds', async () => {
    await suite.settled();
    const { body } = await suite.get<{ specificationCharacteristic: readonly { name: string }[] }>('/agreementManagement/v4/agreementSpecification/B2F2C-franchise');
    expect(body).toMatchObject({ lifecycleStatus: 'active' });
    expect(body.specificationCharacteristic).toEqual(expect.arrayContaining([
      expect.objectContaining({ name: 'royaltyPercent', specCharacteristicValue: [{ valueType: 'decimal', unitOfMeasure: 'percent', default: true, value: '5' }, { valueType: 'decimal', unitOfMeasure: 'percent', default: false, valueFrom: '0', valueTo: '100' }] }),
      expect.objectContaining({ name: 'netting', specCharacteristicValue: expect.arrayContaining([{ valueType: 'choice', default: true, value: 'none' }]) as unknown }),
    ]));
  });

  it('is refused with every finding, and nothing is written', async () => {
    await known('brand', 'fran');
    const { status, body } = await suite.post<{ errors: readonly { code: string; pointer: string }[] }>(partnerships, {
      ...parse('b2f2c'), id: 'refused', characteristic: [{ name: 'royaltyPercent', value: '101' }, { name: 'brandFee', value: 'much' }, { name: 'colour', value: 'red' }],
    });
    expect(status).toBe(400);
    expect(body.errors.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['parameterOutOfBounds', '/characteristic/0/value'], ['invalidParameter', '/characteristic/1/value'], ['unknownParameter', '/characteristic/2/name'],
    ]);
    expect((await suite.get(`${partnerships}/refused`)).status).toBe(404);
    expect((await suite.get(`/accountManagement/v4/settlementAccount/refused-fran`)).status).toBe(404);
  });

  it('lets a partner join a partnership that is there, under a contract of its own', async () => {
    const body = { ...parse('b2f2c'), id: 'joined' };
    await onBoard(body);
    await known('late');
    expect((await suite.patch(`${partnerships}/joined`, { partner: [...body.partner, { name: 'franchisee', engagedParty: { id: 'late' } }] })).status).toBe(200);
    await suite.settled();
    expect((await suite.get<Agreement>(`${agreements}/joined-franchise-late`)).body).toMatchObject({ status: 'validated', engagedParty: [{ id: 'brand' }, { id: 'late' }] });
    expect((await suite.get<Agreement>(`${agreements}/joined-franchise-fran`)).body.status).toBe('active');
  });

  it.each([
    ['parametersStand', { characteristic: [{ name: 'payOutPercent', value: '10' }] }],
    ['agreedAlready', { partner: [...parse('a2e2b').partner, { name: 'buyer', engagedParty: { id: 'b3' } }] }],
  ])('refuses as %s what would be another agreement than was drafted', async (code, change) => {
    await known('b3');
    await onBoard({ ...parse('a2e2b'), id: `stands-${code}` });
    const { status, body } = await suite.patch<{ errors: readonly { code: string }[] }>(`${partnerships}/stands-${code}`, change);
    expect([status, body.errors.map((error) => error.code)]).toEqual([400, [code]]);
  });

  describe('holds for every shape of partnership', () => {
    const shop = (id: string, of = 'brand') => ({ ...parse('b2f2c'), id: `shop-${of}-${id}`, partner: [{ name: 'franchisor', engagedParty: { id: of } }, { name: 'franchisee', engagedParty: { id } }] });

    it('one partner in many models', async () => {
      const one = (name: string, role: string) => ({ ...parse(name), id: `one-${name}`, partner: parse(name).partner.map((partner) => (partner.name === role ? { ...partner, engagedParty: { id: 'one' } } : partner)) });
      for (const body of [one('b2p', 'purchaser'), one('bv2c', 'advertiser'), one('p2b', 'provider'), one('roaming', 'operator')].map((body) => ({ ...body, partner: body.partner.filter(({ engagedParty }, index, all) => all.findIndex((other) => other.engagedParty.id === engagedParty.id) === index) }))) {
        const whole = body.specification.id === 'Roaming' ? { ...body, partner: [...body.partner, { name: 'operator', engagedParty: { id: 'two' } }] } : body;
        expect(new Set(await onBoard(whole))).toEqual(new Set(['active']));
      }
      expect((await suite.as('one').get<readonly unknown[]>(`${agreements}?status=active`)).body).toHaveLength(4);
    });

    it('many partners in one model', async () => {
      const shops = ['s1', 's2', 's3'].map((id) => ({ name: 'franchisee', engagedParty: { id } }));
      expect(await onBoard({ ...parse('b2f2c'), id: 'chain', partner: [{ name: 'franchisor', engagedParty: { id: 'chain-brand' } }, ...shops] })).toEqual(['active', 'active', 'active']);
    });

    it('many partners in many models', async () => {
      const made = [];
      for (const brand of ['m1', 'm2']) for (const id of ['m3', 'm4']) made.push(...(await onBoard(shop(id, brand))), ...(await onBoard({ ...parse('b2p'), id: `data-${brand}-${id}`, partner: [{ name: 'supplier', engagedParty: { id: brand } }, { name: 'purchaser', engagedParty: { id } }] })));
      expect(made).toEqual(Array(8).fill('active'));
    });

    it('one partner in one model', async () => {
      expect(await onBoard(shop('only', 'alone'))).toEqual(['active']);
    });
  });

  it('is drafted once, however often it is told', async () => {
    const body = { ...parse('b2p'), id: 'once' };
    await onBoard(body);
    expect((await suite.post(partnerships, body)).status).toBe(409);
    await suite.patch(`${partnerships}/once`, { description: 'told again' });
    await suite.settled();
    expect((await suite.get<readonly Agreement[]>(`${agreements}?engagedParty.id=p`)).body.filter(({ id }) => id.startsWith('once-'))).toMatchObject([{ id: 'once-purchase-p', status: 'active' }]);
  });

  it('keeps as a draft, with the reason, what collides with another agreement', async () => {
    const exclusive = (id: string, franchisee: string) => ({ ...parse('b2f2c'), id, partner: [{ name: 'franchisor', engagedParty: { id: 'exclusive-brand' } }, { name: 'franchisee', engagedParty: { id: franchisee } }], characteristic: [{ name: 'territory', value: ['FR'] }, { name: 'exclusive', value: true }] });
    expect(await onBoard(exclusive('first', 'f1'))).toEqual(['active']);
    expect(await onBoard(exclusive('second', 'f2'))).toEqual(['inProcess']);
    const { body } = await suite.get<Agreement>(`${agreements}/second-franchise-f2`);
    expect(body.finding).toMatchObject([{ code: 'exclusivityBroken', termId: 'territory', pointer: expect.any(String) as unknown }]);
  });

  it('makes nothing in a tenant that asked for nothing', async () => {
    const other = suite.as(undefined, 'empty');
    expect((await eventually(() => other.get<readonly unknown[]>('/partnershipManagement/v4/partnershipSpecification'))).body).toEqual([]);
    expect((await other.get<readonly unknown[]>('/agreementManagement/v4/agreementSpecification')).body).toEqual([]);
  });
});

/** For each case of a model: its agreements and terms by the names that they have in the case. */
const sameAs: readonly { readonly model: string; readonly played: string; readonly agreements: Readonly<Record<string, string>>; readonly terms?: Readonly<Record<string, string>> }[] = [
  { model: 'a2m2b', played: 'a01-a2m2b', agreements: { wholesale: 'a2m2b-wholesale', retail: 'a2m2b-retail-bizco' }, terms: { wholesaleMinutes: 'wholesale', retailMinutes: 'retail' } },
  { model: 'ab2c', played: 'a02-ab2c', agreements: { comarket: 'ab2c-commission' } },
  { model: 'b2m2x', played: 'a03-b2m2x', agreements: { buy: 'b2m2x-supply', sellC: 'b2m2x-consumer-carl', sellB: 'b2m2x-business-shop' }, terms: { buySms: 'supply', sellSmsC: 'sale', sellSmsB: 'sale' } },
  { model: 'b2d2c', played: 'a04-b2d2c', agreements: { resale: 'b2d2c-resale-telco' } },
  { model: 'a2e2b', played: 'a05-a2e2b', agreements: { eco: 'a2e2b-platform' }, terms: { membershipA1: 'membership-a1', membershipA2: 'membership-a2', platformB1: 'membership-b1', platformB2: 'membership-b2' } },
  { model: 'b2e2b', played: 'a06-b2e2b', agreements: { roaming: 'b2e2b-clearing' } },
  { model: 'b2f2c', played: 'a07-b2f2c', agreements: { franchise: 'b2f2c-franchise-fran' } },
  { model: 'b2g2c', played: 'a08-b2g2c', agreements: { s1: 'b2g2c-supply-b1', s2: 'b2g2c-supply-b2' }, terms: { sensorFee: 'recurringFee', sensorSetup: 'setupFee', analyticsShare: 'share' } },
  { model: 'bg2c', played: 'a09-bg2c', agreements: { sellwith: 'bg2c-together' } },
  { model: 'b2k2c', played: 'a10-b2k2c', agreements: { broker: 'b2k2c-brokerage-k' } },
  { model: 'b2p', played: 'a11-b2p', agreements: { data: 'b2p-purchase-p' } },
  { model: 'bv2c', played: 'a12-bv2c', agreements: { ads: 'bv2c-advertising-v' } },
  { model: 'bank', played: 'a13-bank', agreements: { wallet: 'bank-wallet' } },
  { model: 'p2b', played: 'a14-p2b', agreements: { hosting: 'p2b-service-p' }, terms: { cpu: 'use', slaPenalty: 'penalty' } },
  { model: 'roaming', played: 's2-wholesale-roaming', agreements: { deal: 'roaming-roaming' }, terms: { northSms: 'north-sms', northVoice: 'north-voice', southVoice: 'south-voice', northData: 'north-data', southData: 'south-data' } },
];

describe('what a model drafts comes to what its case says', () => {
  let suite: GivenSuite;
  beforeAll(async () => { suite = await givenSuite(); });
  afterAll(() => suite.close());

  it.each(sameAs)('$model', async ({ model, played, agreements: names, terms = {} }) => {
    const body = parse(model);
    const written = readCase(read(`cases/${played}.json`));
    const drafts = draftAgreements(modelOf(body), { ...body, at: '2026-01-01T00:00:00Z' }).map(({ templateName: _name, ...draft }) => draft);
    const lines = written.expect.lines.map((line) => ({ ...line, agreement: names[line.agreement] ?? line.agreement, term: terms[line.term] ?? line.term }));
    const session = developmentSession(suite.url, `model-${model}`);
    const { lines: settled, net, suspense } = await playCase({ ...written, agreements: drafts }, session, () => undefined);
    expect(settled).toEqual(expect.arrayContaining(lines));
    expect([settled.length, suspense]).toEqual([lines.length, written.expect.suspense]);
    expect(net).toEqual(expect.arrayContaining([...written.expect.net]));
  }, 60_000);
});
