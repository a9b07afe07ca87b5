import { readFileSync } from 'node:fs';
import type { Attributes } from '@concord/resource';
import { givenSuite, type GivenSuite } from '@concord/testkit';

interface Play {
  /** Of `tmforum-v5`. */
  readonly file: string;
  readonly url: string;
  readonly create: string;
  /** By media type, the bodies that change what was created, in this order. */
  readonly changes?: readonly (readonly [mediaType: string, body: string])[];
}

const [json, merge, jsonPatch] = ['application/json', 'application/merge-patch+json', 'application/json-patch+json'];

// Requests that others have published, sent as they stand: whoever builds a client after them must find that it works.
const plays: readonly Play[] = [
  { file: 'TMF632', url: '/party/v5/individual', create: 'Individual_create_example_request', changes: [[json, 'Individual_update_example_Implicit_Merge_request'], [merge, 'Individual_update_example_Patch_Merge_request']] },
  { file: 'TMF632', url: '/party/v5/organization', create: 'Organization_create_example_request', changes: [[json, 'Organization_update_example_Implicit_Merge_request'], [merge, 'Organization_update_example_Patch_Merge_request']] },
  { file: 'TMF669', url: '/partyRoleManagement/v5/partyRoleSpecification', create: 'PartyRoleSpecification_create_example_request', changes: [
    [json, 'PartyRoleSpecification_partialupdate_example_application_json_request'], [merge, 'PartyRoleSpecification_partialupdate_example_application_merge_patch_json_request'], [jsonPatch, 'PartyRoleSpecification_partialupdate_example_application_json_patch_json_request'],
  ] },
  { file: 'TMF669', url: '/partyRoleManagement/v5/partyRole', create: 'PartyRole_create_example_request', changes: [
    [json, 'PartyRole_partialupdate_example_application_json_request'], [merge, 'PartyRole_partialupdate_example_application_merge_patch_json_request'], [jsonPatch, 'PartyRole_partialupdate_example_application_json_patch_json_request'],
  ] },
  { file: 'TMF666', url: '/accountManagement/v5/partyAccount', create: 'PartyAccount_create_example_request', changes: [[json, 'PartyAccount_update_example_Implied_Merge_request'], [merge, 'PartyAccount_update_example_Patch_Merge_request']] },
  { file: 'TMF666', url: '/accountManagement/v5/billingAccount', create: 'BillingAccount_Create_example_request', changes: [[json, 'BillingAccount_Update_example_Implied_Merge_request'], [merge, 'BillingAccount_Update_example_Patch_Merge_request']] },
  { file: 'TMF666', url: '/accountManagement/v5/settlementAccount', create: 'SettlementAccount_Create_example_request', changes: [[json, 'SettlementAccount_Update_example_Implied_Merge_request'], [merge, 'SettlementAccount_Update_example_Patch_Merge_request']] },
  { file: 'TMF666', url: '/accountManagement/v5/financialAccount', create: 'FinancialAccount_Create_example_request', changes: [[json, 'FinancialAccount_Update_example_Implicit_Merge_request'], [merge, 'FinancialAccount_Update_example_Patch_Merge_request']] },
  { file: 'TMF666', url: '/accountManagement/v5/billFormat', create: 'BillFormat_create_example_request', changes: [[json, 'BillFormat_update_example_Implied_Merge_request'], [merge, 'BillFormat_update_example_Patch_Merge_request']] },
  { file: 'TMF666', url: '/accountManagement/v5/billPresentationMedia', create: 'BillPresentationMedia_create_example_request', changes: [[json, 'BillPresentationMedia_update_example_Implied_Merge_request'], [merge, 'BillPresentationMedia_update_example_Patch_Merge_request']] },
  { file: 'TMF666', url: '/accountManagement/v5/billingCycleSpecification', create: 'BillingCycleSpecification_create_example_request' },
  { file: 'TMF620', url: '/productCatalogManagement/v5/productCatalog', create: 'ProductCatalog_Create_example_request', changes: [[json, 'ProductCatalog_Implicit_Update_example_request'], [merge, 'ProductCatalog_Update_example_with_Patch_Merge_request']] },
  { file: 'TMF620', url: '/productCatalogManagement/v5/category', create: 'Category_Create_example_request', changes: [[json, 'Category_Implicit_Update_example_request'], [merge, 'Category_Update_example_request']] },
  { file: 'TMF620', url: '/productCatalogManagement/v5/productSpecification', create: 'Product_Specification_Create_example_request', changes: [[json, 'Product_Specification_Update_Implicit_Merge_example_request'], [merge, 'Product_Specification_Update_Patch_Merge_example_request']] },
  { file: 'TMF620', url: '/productCatalogManagement/v5/productOfferingPrice', create: 'Product_Offering_Price_Create_example_request', changes: [[json, 'Product_Offering_Price_Update_Implicit_Merge_example_request'], [merge, 'Product_Offering_Price_Update_Patch_Merge_example_request']] },
  { file: 'TMF620', url: '/productCatalogManagement/v5/productOffering', create: 'Product_Offering_Create_example_request', changes: [[json, 'Product_Offering_Update_Implicit_Merge_request'], [merge, 'Product_Offering_Update_Patch_Merge_request']] },
  { file: 'TMF622', url: '/productOrderingManagement/v5/productOrder', create: 'CreateProductOrder1_request', changes: [[json, 'updateProductOrder_using_application-json_request'], [merge, 'updateProductOrder_using_merge-patch_json_request'], [jsonPatch, 'updateProductOrder_using_json-patch_json_request']] },
  { file: 'TMF622', url: '/productOrderingManagement/v5/productOrder', create: 'CreateProductOrder2_request' },
];

const bodyOf = (file: string, name: string): unknown => (JSON.parse(readFileSync(new URL(`tmforum-v5/${file}.json`, import.meta.url), 'utf8')) as Attributes)[name];

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite();
  const catalog = '/productCatalogManagement/v4';
  for (const id of offeringsOf(bodyOf('TMF622', 'CreateProductOrder1_request'))) expect((await suite.post(`${catalog}/productOffering`, { id, name: id })).status).toBe(201);
  expect((await suite.post(`${catalog}/productSpecification`, { id: 'dfg-56d', name: 'UNI specification' })).status).toBe(201);
  await suite.settled();
});
afterAll(() => suite.close());

/** What a request orders must be on sale here. */
const offeringsOf = (order: unknown): ReadonlySet<string> => new Set([...JSON.stringify(order).matchAll(/"productOffering":\{"id":"(\w+)"/g)].map(([, id = '']) => id));

it.each(plays)('$file: $create is taken as it was published, and what changes it', async ({ file, url, create, changes = [] }) => {
  const draft = bodyOf(file, create) as Attributes;
  const made = await suite.post<Attributes>(url, draft);
  expect([made.status, made.body]).toEqual([201, expect.objectContaining({ '@type': draft['@type'] })]);
  const address = `${url}/${String(made.body['id'])}`;
  expect(comparable((await suite.get<Attributes>(address)).body)).toMatchObject(comparable(draft));
  // v5 of the catalog asks for a time that is the server's to say.
  if (draft['lastUpdate'] !== undefined) expect(made.body['lastUpdate']).not.toBe(asInstant(draft['lastUpdate']));
  for (const [type, name] of changes) {
    const changed = await suite.patch<Attributes>(address, bodyOf(file, name), { headers: { 'content-type': type } });
    expect([name, changed.status]).toEqual([name, 200]);
    expect(comparable(changed.body)).toMatchObject(comparable(saidBy(bodyOf(file, name))));
  }
}, 60_000);

/** Without what the server says itself: the address, when it changed, and what types references have; times as instants. */
const comparable = ({ href: _href, lastUpdate: _lastUpdate, ...resource }: Attributes): Attributes =>
  JSON.parse(JSON.stringify(resource, (name, value: unknown) => (name === '@type' ? undefined : asInstant(value)))) as Attributes;

const asInstant = (value: unknown): unknown => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toISOString() : value);

/** What a change of either kind says of the resource. */
const saidBy = (changes: unknown): Attributes =>
  Array.isArray(changes) ? Object.fromEntries((changes as readonly { readonly path: string; readonly value: unknown }[]).map(({ path, value }) => [path.slice(1), value])) : (changes as Attributes);
