/** What there may be too much or too little of, by its address below `/tmf-api`. */
const counted = [
  'party/v4/organization', 'partyRoleManagement/v4/partyRole', 'partnershipManagement/v4/partnership', 'accountManagement/v4/settlementAccount',
  'agreementManagement/v4/agreement', 'productCatalogManagement/v4/productOffering', 'productCatalogManagement/v4/productOfferingPrice',
  'quoteManagement/v4/quote', 'productOrderingManagement/v4/productOrder', 'productInventory/v4/product',
  'usageManagement/v4/usage', 'usageManagement/v4/usage?status=rated', 'customerBillManagement/v4/customerBill', 'paymentManagement/v4/payment',
  'revenueSharingAlgorithmManagement/v5/partyRevSharingAlgorithm', 'revenueSharingModelManagement/v5/partyRevSharingModel',
  'revenueSharingReportManagement/v5/partyRevSharingReport', 'partnerSettlement/v1/settlementRun', 'partnerSettlement/v1/settlementLine',
  'partnerSettlement/v1/settlementPosition', 'partnerSettlement/v1/suspenseItem', 'partnerSettlement/v1/ledgerEntry', 'partnerSettlement/v1/customerCharge',
];

/** How many there are of each kind, and whether the books are one unbroken chain. */
export async function census(url: string, tenant: string): Promise<readonly (readonly [string, string])[]> {
  const authorization = `Bearer ${await operatorToken(url, tenant)}`;
  const get = (path: string): Promise<Response> => fetch(`${url}/tmf-api/${path}`, { headers: { authorization } });
  const counts = await Promise.all(counted.map(async (path) => [`number of ${path}`, (await get(`${path}${path.includes('?') ? '&' : '?'}limit=1`)).headers.get('x-total-count') ?? 'unknown'] as const));
  const entries = (await (await get('partnerSettlement/v1/ledgerEntry?limit=1000')).json()) as readonly Entry[];
  return [...counts, ['broken links of the books', String(brokenLinks(entries))]];
}

interface Entry {
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
}

function brokenLinks(entries: readonly Entry[]): number {
  const chain = entries.toSorted((one, other) => one.sequence - other.sequence);
  return chain.filter(({ sequence, previousHash }, index) => index > 0 && (chain[index - 1]?.hash !== previousHash || chain[index - 1]?.sequence !== sequence - 1)).length;
}

async function operatorToken(url: string, tenant: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'operator', client_secret: 'development', tenant });
  const { access_token: token } = (await (await fetch(`${url}/oauth2/token`, { method: 'POST', body })).json()) as { readonly access_token: string };
  return token;
}
