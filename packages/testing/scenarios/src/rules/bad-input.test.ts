import { givenSuite, type GivenSuite } from '@concord/testkit';
import { census } from '../census.ts';

/** One request and the refusal that it is to meet. */
interface Attempt {
  readonly why: string;
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT';
  readonly path: string;
  /** As it goes over the wire, or an object to be written as JSON. */
  readonly body?: string | Uint8Array<ArrayBuffer> | object;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly party?: string;
  readonly tenant?: string;
  /** Absent: the operator's. */
  readonly authorization?: string;
  readonly status: number;
  readonly code: string;
  /** Where it is wrong: the pointer of one of the findings. */
  readonly at?: string;
}

interface TmfError {
  readonly code: string;
  readonly reason: string;
  readonly message: string;
  readonly status: string;
  readonly '@type': string;
  readonly errors?: readonly { readonly code: string; readonly message: string; readonly pointer?: string }[];
}

const organization = '/party/v4/organization';
const price = '/productCatalogManagement/v4/productOfferingPrice';
const offering = '/productCatalogManagement/v4/productOffering';
const agreement = '/agreementManagement/v4/agreement';
const usage = '/usageManagement/v4/usage';
const order = '/productOrderingManagement/v4/productOrder';
const quote = '/quoteManagement/v4/quote';
const payment = '/paymentManagement/v4/payment';
const ticket = '/troubleTicket/v4/troubleTicket';
const partnership = '/partnershipManagement/v4/partnership';
const run = '/partnerSettlement/v1/settlementRun';
const account = '/accountManagement/v4/settlementAccount';

const parties = [{ id: 'studio' }];
const jsonPatch = 'application/json-patch+json';
const nested = (depth: number): string => `{"name":"x","tradingName":"x","a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
const settlementTerms = { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', netting: 'none' };
const charge = { '@type': 'Charge', id: 'minutes', payer: 'buyer', payee: 'supplier', on: { usageType: 'voice' }, price: { unit: 'EUR', value: '0.02' } };
const drafted = (...terms: readonly object[]): object => ({
  name: 'Draft', agreementType: 'partnership', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
  engagedParty: [{ id: 'studio', role: 'supplier' }, { id: 'telco', role: 'buyer' }], agreementItem: [{ termOrCondition: [...terms, settlementTerms] }],
});
const paying = (value: string): string => `{"account":{"id":"a"},"paymentMethod":{"name":"x"},"totalAmount":{"unit":"EUR","value":${value}}}`;
const priced = (value: string): string => `{"name":"x","priceType":"recurring","price":{"unit":"EUR","value":${value}}}`;
const used = (value: string): string => `{"usageType":"voice","usageDate":"2026-01-01T00:00:00Z","usageCharacteristic":[{"name":"minutes","value":${value}}]}`;
const post = (path: string, why: string, body: Attempt['body'], expected: Pick<Attempt, 'status' | 'code' | 'at'>): Attempt => ({ why, method: 'POST', path, ...(body !== undefined && { body }), ...expected });
const patch = (path: string, why: string, body: Attempt['body'], expected: Pick<Attempt, 'status' | 'code' | 'at' | 'type'>): Attempt => ({ why, method: 'PATCH', path, ...(body !== undefined && { body }), ...expected });
const get = (path: string, why: string, status: number, code: string): Attempt => ({ why, path, status, code });

const json: readonly Attempt[] = [
  post(organization, 'half of JSON', '{"tradingName":', { status: 400, code: 'malformedBody' }),
  post(organization, 'no body', '', { status: 400, code: 'bodyMissing' }),
  post(organization, 'no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), { status: 400, code: 'malformedBody' }),
  post(order, 'an array for a resource', '[]', { status: 400, code: 'invalidBody' }),
  post(ticket, 'null for a resource', 'null', { status: 400, code: 'invalidBody' }),
  post(organization, '40,000 levels', nested(40_000), { status: 400, code: 'tooDeep' }),
  post(usage, '40,000 levels', nested(40_000), { status: 400, code: 'tooDeep' }),
  patch(`${organization}/studio`, '40,000 levels in a patch', nested(40_000), { status: 400, code: 'tooDeep' }),
  post(agreement, '17 MB', `{"name":"${'x'.repeat(17_000_000)}"}`, { status: 413, code: 'bodyTooLarge' }),
  patch(`${organization}/studio`, '17 MB in a patch', `{"name":"${'x'.repeat(17_000_000)}"}`, { status: 413, code: 'bodyTooLarge' }),
  post('/productCatalogManagement/v4/catalog', '60,000 values', `{"name":"x","a":[${'1,'.repeat(60_000)}1]}`, { status: 400, code: 'tooManyValues' }),
  post(organization, 'a prototype', '{"tradingName":"x","__proto__":{"polluted":true}}', { status: 400, code: 'refusedName' }),
  post(order, 'a prototype below', '{"productOrderItem":[{"id":"1","action":"add","constructor":{"prototype":{"polluted":true}}}]}', { status: 400, code: 'refusedName' }),
  patch(`${organization}/studio`, 'a prototype in a merge patch', '{"__proto__":{"polluted":true}}', { status: 400, code: 'refusedName' }),
  post(organization, 'half of a character', '{"tradingName":"x\\ud800"}', { status: 400, code: 'malformedText' }),
  post(organization, 'a zero character in a name', '{"tradingName":"x","a\\u0000b":1}', { status: 400, code: 'refusedName' }),
  { ...post(organization, 'XML', '<tradingName/>', { status: 415, code: 'unsupportedMediaType' }), type: 'application/xml' },
  { ...post(organization, 'a form', 'tradingName=x', { status: 415, code: 'unsupportedMediaType' }), type: 'application/x-www-form-urlencoded' },
];


const shapes: readonly Attempt[] = [
  post(organization, 'a name that is a number', { tradingName: 7 }, { status: 400, code: 'invalidBody', at: '/tradingName' }),
  post(organization, 'nothing that is required', {}, { status: 400, code: 'invalidBody', at: '/tradingName' }),
  post(offering, 'a flag in words', { name: 'x', isBundle: 'yes' }, { status: 400, code: 'invalidBody', at: '/isBundle' }),
  post(offering, 'a list that is none', { name: 'x', bundledProductOffering: {} }, { status: 400, code: 'invalidBody', at: '/bundledProductOffering' }),
  ...['2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-01-01T00:00:00+25:00', '2026-01-01T23:59:60Z', '0000-01-01T00:00:00Z', '2026-01-01T00:00:00', '2026-01-01', 'yesterday'].map((usageDate) =>
    post(usage, `the time ${usageDate}`, { usageType: 'voice', usageDate }, { status: 400, code: 'invalidBody', at: '/usageDate' })),
  post(usage, 'no day', { usageType: 'voice' }, { status: 400, code: 'missingUsageDate', at: '/usageDate' }),
  post(quote, 'a quantity in words', { quoteItem: [{ id: '1', action: 'add', quantity: 'two' }] }, { status: 400, code: 'invalidBody', at: '/quoteItem/0/quantity' }),
  post(order, 'no items', { productOrderItem: [] }, { status: 400, code: 'invalidBody', at: '/productOrderItem' }),
  post(order, 'an offering that nobody knows', { productOrderItem: [{ id: '1', action: 'add', productOffering: { id: 'none' } }] }, { status: 400, code: 'unknownReference', at: '/productOrderItem' }),
  post(run, 'a period that ends before it starts', { period: { startDateTime: '2026-02-01T00:00:00Z', endDateTime: '2026-01-01T00:00:00Z' } }, { status: 400, code: 'invalidPeriod', at: '/period' }),
  post(run, 'a period of ten thousand years', { period: { startDateTime: '0001-01-01T00:00:00Z', endDateTime: '9999-01-01T00:00:00Z' } }, { status: 400, code: 'invalidPeriod', at: '/period' }),
  post(partnership, 'a role that its specification has not', { name: 'x', specification: { id: 'content' }, partner: [{ name: 'broker', engagedParty: { id: 'studio' } }] }, { status: 400, code: 'unknownRole', at: '/partner/0/name' }),
  post(partnership, 'a partner that nobody knows', { name: 'x', specification: { id: 'content' }, partner: [{ name: 'supplier', engagedParty: { id: 'nobody' } }] }, { status: 400, code: 'unknownParty', at: '/partner/0/engagedParty/id' }),
  patch(`${agreement}/strange`, 'terms of a role that nobody holds', { status: 'validated' }, { status: 400, code: 'unknownRole' }),
  post(agreement, 'a term of no known type', drafted({ ...charge, '@type': 'Bribe' }), { status: 400, code: 'unknownTermType' }),
  post(agreement, 'an amendment of nothing', { ...drafted(charge), associatedAgreement: [{ id: 'none' }] }, { status: 400, code: 'unknownAgreement', at: '/associatedAgreement/0/id' }),
  post('/party/v4/hub', 'a callback that is no address', { callback: 'javascript:alert(1)' }, { status: 400, code: 'badCallback' }),
  post('/party/v4/hub', 'no callback', {}, { status: 400, code: 'invalidBody', at: '/callback' }),
];

const numbers: readonly Attempt[] = [
  ...['1e400', '1e500000000', '-1e400'].map((value) => ({ value, code: 'numberOutOfRange' })),
  ...['1234567890123456789012345678901234567890', '0.1234567890123456789', '1e-400', '-0'].map((value) => ({ value, code: 'inexactNumber' })),
].flatMap(({ value, code }) => [
  post(price, `the price ${value}`, priced(value), { status: 400, code }),
  post(payment, `the payment ${value}`, paying(value), { status: 400, code }),
  post(usage, `the quantity ${value}`, used(value), { status: 400, code }),
]).concat(['NaN', 'Infinity', '.5', '0x10', '1_000'].map((value) => post(price, `the price ${value}`, priced(value), { status: 400, code: 'malformedBody' })),
  ['1e500000000', '1e400', 'NaN', 'Infinity', '0x10', ' 1', '1,5', '1234567890123456789012345678901234567890', ''].flatMap((value) => [
    post(price, `the price "${value}"`, priced(JSON.stringify(value)), { status: 400, code: 'invalidBody', at: '/price/value' }),
    post(payment, `the payment "${value}"`, paying(JSON.stringify(value)), { status: 400, code: 'invalidBody', at: '/totalAmount/value' }),
    post(agreement, `the term’s price "${value}"`, drafted({ ...charge, price: { unit: 'EUR', value } }), { status: 400, code: 'invalidNumber' }),
  ]), [
    post(payment, 'a payment in no currency', { account: { id: 'a' }, paymentMethod: { name: 'x' }, totalAmount: { unit: 'beads', value: '1' } }, { status: 400, code: 'unknownCurrency', at: '/totalAmount/unit' }),
    post(payment, 'a payment of nothing', paying('0'), { status: 400, code: 'invalidAmount', at: '/totalAmount/value' }),
    post(payment, 'a payment backwards', paying('-1'), { status: 400, code: 'invalidAmount', at: '/totalAmount/value' }),
    post(quote, 'a quantity of infinity', '{"quoteItem":[{"id":"1","action":"add","quantity":1e400}]}', { status: 400, code: 'numberOutOfRange' }),
    post(agreement, 'a tariff of 20,000 tiers', drafted({ ...charge, price: undefined, tiers: Array.from({ length: 20_000 }, (_, from) => ({ from: String(from), price: { unit: 'EUR', value: '1' } })) }), { status: 400, code: 'tooManyValues' }),
    post(agreement, 'a tariff of 10,000 tiers', drafted({ ...charge, price: undefined, tiers: Array.from({ length: 10_000 }, (_, from) => ({ from: String(from) })) }), { status: 400, code: 'listLength' }),
    post(agreement, 'a tariff of 10^6 tiers', drafted({ ...charge, price: undefined, tiers: Array.from({ length: 1_000_000 }, (_, from) => ({ from: String(from) })) }), { status: 413, code: 'bodyTooLarge' }),
    post(agreement, 'a share of 1e400 percent', drafted(charge, { '@type': 'RevenueShare', id: 'share', base: { terms: ['minutes'] }, shares: [{ party: 'supplier', percent: '1e400' }] }), { status: 400, code: 'invalidNumber' }),
  ]);

const states: readonly Attempt[] = [
  patch(`${organization}/closed`, 'leaving a final state', { status: 'validated' }, { status: 409, code: 'forbiddenTransition', at: '/status' }),
  patch(`${organization}/studio`, 'a state that nobody knows', { status: 'asleep' }, { status: 400, code: 'invalidBody', at: '/status' }),
  patch(`${agreement}/draft`, 'force without validation', { status: 'active' }, { status: 409, code: 'forbiddenTransition', at: '/status' }),
  post(agreement, 'force at birth', { ...drafted(charge), status: 'active' }, { status: 400, code: 'invalidInitialState', at: '/status' }),
  post(order, 'completion at birth', { state: 'completed', productOrderItem: [{ id: '1', action: 'add', productOffering: { id: 'film' } }] }, { status: 400, code: 'invalidInitialState', at: '/state' }),
  patch(`${ticket}/ticket`, 'closing what is not resolved', { status: 'closed' }, { status: 409, code: 'forbiddenTransition', at: '/status' }),
  post(ticket, 'a resolution of what is new', { description: 'x', severity: 'Major', ticketType: 'x', resolutionDate: '2026-01-01T00:00:00Z' }, { status: 400, code: 'notResolved', at: '/resolutionDate' }),
  patch(`${quote}/quote`, 'accepting what is not approved', { state: 'accepted' }, { status: 409, code: 'forbiddenTransition', at: '/state' }),
];

const serverOwned: readonly Attempt[] = [
  patch(`${organization}/studio`, 'another id', { id: 'other' }, { status: 400, code: 'immutableAttribute', at: '/id' }),
  patch(`${organization}/studio`, 'another address', { href: 'https://evil.example' }, { status: 400, code: 'immutableAttribute', at: '/href' }),
  patch(`${organization}/studio`, 'another type', { '@type': 'Individual' }, { status: 400, code: 'immutableAttribute', at: '/@type' }),
  patch(`${organization}/studio`, 'another id by JSON patch', [{ op: 'replace', path: '/id', value: 'other' }], { status: 400, code: 'immutableAttribute', at: '/id', type: jsonPatch }),
  ...['id', 'href'].map((name) => patch(`${organization}/studio`, `no ${name} by JSON patch`, [{ op: 'remove', path: `/${name}` }], { status: 400, code: 'immutableAttribute', at: `/${name}`, type: jsonPatch })),
  patch(`${organization}/studio`, 'no id by merge patch', { id: null }, { status: 400, code: 'immutableAttribute', at: '/id' }),
  post('/paymentMethod/v4/paymentMethod', 'a kind that only the answer’s schema names', { '@type': 'pigeon', name: 'x' }, { status: 400, code: 'invalidBody', at: '/@type' }),
  post('/agreementManagement/v4/agreementSpecification', 'a list shorter than the answer’s schema allows', { name: 'x', attachment: [] }, { status: 400, code: 'invalidBody', at: '/attachment' }),
  post(organization, 'an id that is taken', { id: 'studio', tradingName: 'x' }, { status: 409, code: 'duplicateId' }),
  post(organization, 'an id that is none', { id: { $ne: 1 }, tradingName: 'x' }, { status: 400, code: 'invalidId' }),
  post(organization, 'an id with a zero character', { id: 'a\0b', tradingName: 'x' }, { status: 400, code: 'invalidId' }),
  post(organization, 'an id of two lines', { id: 'a\r\nSet-Cookie: a=b', tradingName: 'x' }, { status: 400, code: 'invalidId' }),
  post(organization, 'an id of half a character', '{"id":"\\udc00","tradingName":"x"}', { status: 400, code: 'malformedText' }),
  post(organization, 'an id of 10,000 characters', { id: 'x'.repeat(10_000), tradingName: 'x' }, { status: 400, code: 'invalidId' }),
  post(agreement, 'findings of one’s own', { ...drafted(charge), finding: [{ code: 'fine' }] }, { status: 400, code: 'readOnlyAttribute', at: '/finding' }),
  post(run, 'a total of one’s own', { period: { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2026-02-01T00:00:00Z' }, lineCount: 7 }, { status: 400, code: 'readOnlyAttribute', at: '/lineCount' }),
  patch(`${quote}/quote`, 'a total of one’s own', { quoteTotalPrice: [{ price: { dutyFreeAmount: { unit: 'EUR', value: '0' } } }] }, { status: 400, code: 'readOnlyAttribute', at: '/quoteTotalPrice' }),
  patch(`${usage}/call`, 'a conflict of one’s own', { conflictsWith: 'x' }, { status: 400, code: 'readOnlyAttribute', at: '/conflictsWith' }),
  patch(`${usage}/call`, 'a conflict by JSON patch', [{ op: 'add', path: '/conflictsWith', value: 'x' }], { status: 400, code: 'readOnlyAttribute', at: '/conflictsWith', type: jsonPatch }),
];

const patches: readonly Attempt[] = [
  patch(`${organization}/studio`, 'a merge patch that is a list', [], { status: 400, code: 'invalidPatch' }),
  patch(`${organization}/studio`, 'a JSON patch that is none', { op: 'add' }, { status: 400, code: 'invalidPatch', type: jsonPatch }),
  patch(`${organization}/studio`, 'an operation that nobody knows', [{ op: 'eval', path: '/tradingName', value: 'x' }], { status: 400, code: 'invalidPatch', type: jsonPatch }),
  patch(`${organization}/studio`, '101 operations', Array.from({ length: 101 }, () => ({ op: 'test', path: '/id', value: 'studio' })), { status: 400, code: 'invalidPatch', type: jsonPatch }),
  patch(`${organization}/studio`, 'a bomb of copies', [{ op: 'add', path: '/a', value: ['x', 'x', 'x', 'x'] }, ...Array.from({ length: 60 }, () => ({ op: 'copy', from: '/a', path: '/a/-' }))], { status: 400, code: 'invalidPatch', type: jsonPatch }),
  patch(`${organization}/studio`, 'a path into the prototype', [{ op: 'add', path: '/__proto__/polluted', value: true }], { status: 422, code: 'patchNotApplicable', type: jsonPatch }),
  patch(`${organization}/studio`, 'a path into nothing', [{ op: 'replace', path: '/a/b/c', value: 1 }], { status: 422, code: 'patchNotApplicable', type: jsonPatch }),
  patch(`${organization}/studio`, 'a test that does not hold', [{ op: 'test', path: '/tradingName', value: 'x' }], { status: 409, code: 'patchTestFailed', type: jsonPatch }),
  patch(`${organization}/studio`, 'a required attribute away', { tradingName: null }, { status: 400, code: 'invalidBody', at: '/tradingName' }),
  { ...patch(`${organization}/studio`, 'a version long gone', { tradingName: 'x' }, { status: 412, code: 'versionConflict' }), headers: { 'if-match': '"4711"' } },
];

const queries: readonly Attempt[] = [
  get(`${organization}?tradingName.regex=${encodeURIComponent('(a+)+$')}`, 'a pattern that never ends', 400, 'invalidFilterValue'),
  get(`${agreement}?name.regex=${encodeURIComponent('(.*a){20}')}`, 'a pattern that takes ages', 400, 'invalidFilterValue'),
  get(`${agreement}?name.regex=${encodeURIComponent('('.repeat(500))}`, 'a pattern that is none', 400, 'invalidFilterValue'),
  get(`${organization}?__proto__=1`, 'a prototype to filter by', 400, 'invalidQuery'),
  get(`${organization}?$where=1`, 'an operator of a database', 400, 'invalidQuery'),
  get(`${organization}?tradingName%5B$ne%5D=x`, 'an operator in brackets', 400, 'invalidQuery'),
  get(`${organization}?limit=-1`, 'a page of minus one', 400, 'invalidQuery'),
  get(`${organization}?limit=1e9`, 'a page in scientific notation', 400, 'invalidQuery'),
  get(`${organization}?offset=abc`, 'a beginning in words', 400, 'invalidQuery'),
  get(`${organization}?limit=1&limit=2`, 'two sizes of a page', 400, 'invalidQuery'),
  get(`${organization}?fields=__proto__`, 'a prototype to show', 400, 'invalidQuery'),
  get(`${organization}?sort=constructor`, 'a prototype to sort by', 400, 'invalidQuery'),
  get(`${organization}?tradingName=%00`, 'a zero character', 400, 'invalidQuery'),
  get(`${organization}?tradingName=%E0%A4%A`, 'a broken percent-encoding', 400, 'invalidQuery'),
  get(`${organization}?a=${'x'.repeat(2_000)}`, 'a value of 2,000 characters', 400, 'invalidQuery'),
  get(`${organization}?${Array.from({ length: 50 }, (_, index) => `a${index}=1`).join('&')}`, '50 filters', 400, 'invalidQuery'),
  get(`${organization}?id=${Array.from({ length: 500 }, (_, index) => index).join(',')}`, '500 values', 400, 'invalidQuery'),
  get(`${usage}?usageDate.gt=yesterday`, 'a day in words', 400, 'invalidFilterValue'),
  get(`${organization}/studio?depth=9`, 'a parameter that nobody knows', 400, 'unknownParameter'),
  get(`${organization}/%E0%A4%A`, 'an id in a broken percent-encoding', 400, 'malformedPath'),
  get(`${organization}/..%2f..%2fetc%2fpasswd`, 'a climb', 404, 'notFound'),
  get(`${organization}/%00`, 'an id of a zero character', 404, 'notFound'),
  get(`${organization}/__proto__`, 'a prototype for an id', 404, 'notFound'),
  get(`${organization}/%7B%22$ne%22%3A1%7D`, 'an operator for an id', 404, 'notFound'),
  get('/party/v4/nothing', 'a resource that nobody has', 404, 'notFound'),
  { ...get(organization, 'a method that nobody has', 405, 'methodNotAllowed'), method: 'PUT', body: {} },
  { ...get(organization, 'deleting all', 405, 'methodNotAllowed'), method: 'DELETE' },
];

const unsigned = `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"operator","tenant":"default","scope":"*:write admin"}').toString('base64url')}.`;
const callers: readonly Attempt[] = [
  { ...get(organization, 'no token', 401, 'tokenMissing'), authorization: '' },
  { ...get(organization, 'another scheme', 401, 'tokenMissing'), authorization: 'Basic b3BlcmF0b3I6ZGV2ZWxvcG1lbnQ=' },
  { ...get(organization, 'a token without signature', 401, 'tokenRefused'), authorization: unsigned },
  { ...get(organization, 'a word for a token', 401, 'tokenRefused'), authorization: 'Bearer letmein' },
  { ...get(organization, 'a token of 20,000 characters', 401, 'tokenMissing'), authorization: `Bearer ${'a.'.repeat(10_000)}` },
  { ...post(organization, 'a partner that founds an organization', { tradingName: 'x' }, { status: 403, code: 'scopeMissing' }), party: 'studio' },
  { ...post(agreement, 'a partner that draws up an agreement', drafted(charge), { status: 400, code: 'notThePartnersToChange' }), party: 'studio' },
  { ...patch(`${agreement}/draft`, 'a partner that signs for another', { agreementAuthorization: [{ state: 'approved', relatedParty: [{ id: 'telco' }] }] }, { status: 400, code: 'notThePartnersToChange' }), party: 'studio' },
  { ...post(payment, 'a partner that pays for another', { account: { id: 'a' }, paymentMethod: { name: 'x' }, totalAmount: { unit: 'EUR', value: '1' }, payer: { id: 'telco' } }, { status: 400, code: 'notThePartnersToPay' }), party: 'studio' },
  { ...get(`${agreement}/draft`, 'an agreement of others', 404, 'notFound'), party: 'stranger' },
  { ...get(`${organization}/studio`, 'an organization of another tenant', 404, 'notFound'), tenant: 'elsewhere' },
  { ...patch(`${organization}/studio`, 'changing an organization of another tenant', { tradingName: 'x' }, { status: 404, code: 'notFound' }), tenant: 'elsewhere' },
  { ...patch(`${agreement}/draft`, 'changing an agreement of others', { name: 'x' }, { status: 404, code: 'notFound' }), party: 'stranger' },
];

let suite: GivenSuite;

async function ask({ method = 'GET', path, body, type, headers = {}, authorization, party, tenant }: Attempt): Promise<{ readonly status: number; readonly text: string }> {
  const contentType = type ?? (method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
  const response = await fetch(`${suite.url}/tmf-api${path}`, {
    method,
    headers: { authorization: authorization ?? `Bearer ${await suite.token(party, tenant)}`, ...(body !== undefined && { 'content-type': contentType }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

beforeAll(async () => {
  suite = await givenSuite();
  const given: readonly (readonly [string, object])[] = [
    [organization, { id: 'studio', tradingName: 'Studio' }],
    [organization, { id: 'closed', tradingName: 'Closed' }],
    ['/partnershipManagement/v4/partnershipSpecification', { id: 'content', name: 'Content', roleSpecification: [{ name: 'supplier' }] }],
    [account, { name: 'Account', relatedParty: parties }],
    [agreement, { id: 'draft', ...drafted(charge) }],
    [agreement, { id: 'strange', ...drafted({ ...charge, payer: 'broker' }) }],
    [offering, { id: 'film', name: 'Film' }],
    [usage, { id: 'call', usageType: 'voice', usageDate: '2026-01-01T00:00:00Z', relatedParty: parties }],
    [ticket, { id: 'ticket', description: 'x', severity: 'Major', ticketType: 'x', relatedParty: parties }],
    [quote, { id: 'quote', quoteItem: [{ id: '1', action: 'add', quantity: 1, productOffering: { id: 'film' } }], relatedParty: parties }],
  ];
  for (const [path, body] of given) expect([path, (await suite.post(path, body)).status]).toEqual([path, 201]);
  expect((await suite.patch(`${organization}/closed`, { status: 'closed' })).status).toBe(200);
}, 180_000);
afterAll(() => suite.close());

const inside = /node_modules|\.ts\b|\bat \S+:\d+|sqlite|mongo|E11000|ECONN|TypeError|RangeError|undefined|\[object|\/(usr|home|root|var)\//i;

describe.each([
  { what: 'JSON', attempts: json }, { what: 'shapes', attempts: shapes }, { what: 'numbers', attempts: numbers }, { what: 'states', attempts: states },
  { what: 'what is the server’s', attempts: serverOwned }, { what: 'patches', attempts: patches }, { what: 'queries', attempts: queries }, { what: 'callers', attempts: callers },
])('$what', ({ attempts }) => {
  let before: Awaited<ReturnType<typeof census>>;
  beforeAll(async () => { before = await census(suite, 'default'); });

  it.each(attempts)('$why: $status $code', async (attempt) => {
    const { status, text } = await ask(attempt);
    const error = JSON.parse(text) as TmfError;
    expect([status, error.code]).toEqual([attempt.status, attempt.code]);
    expect(error).toMatchObject({ '@type': 'Error', status: String(status), reason: expect.stringMatching(/^[A-Z]/) as string, message: expect.stringMatching(/.{8}/) as string });
    if (attempt.at !== undefined) expect((error.errors ?? []).map(({ pointer }) => pointer)).toContain(attempt.at);
    expect(text).not.toMatch(inside);
    expect(text.length).toBeLessThan(10_000);
  });

  it('leave nothing behind', async () => {
    expect(await census(suite, 'default')).toEqual(before);
    expect((await census(suite, 'elsewhere')).documents).toBe(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

it('still answers and works afterwards', async () => {
  expect(await (await fetch(`${suite.url}/health/ready`)).json()).toEqual({ status: 'ready' });
  expect((await suite.post(organization, { tradingName: 'Last' })).status).toBe(201);
});
