import { readFileSync } from 'node:fs';
import { concludeAgreement } from '../steps/conclude-agreement.ts';
import { publishOffering } from '../steps/publish-offering.ts';
import type { Client } from '../suite/client.ts';
import type { Session } from '../suite/session.ts';
import { agreementsWith, cast, type Company } from './cast.ts';

const taxRates = new URL('../../../../../examples/tax/eu-vat-rates.json', import.meta.url);

/** Who takes part, what is sold and taxed, who may pay out how much alone, and what is agreed. */
export async function prepare(services: number, session: Session): Promise<void> {
  const { operator } = session;
  for (const company of cast) await enter(company, operator);
  await operator.api('partnerBilling/v1').POST('/importTaxRates', { body: { source: 'vat-rates', taxUnion: 'EU', content: readFileSync(taxRates, 'utf8') } });
  await operator.create('ApprovalLimit', { appliesTo: 'payoutBatch', amount: { unit: 'EUR', value: '100' } });
  await publishOffering({ id: 'streams', seller: 'nordnet', prices: [{ priceType: 'usage', usageType: 'stream', quantity: 'n', price: { unit: 'EUR', value: '2' } }] }, operator);
  for (const draft of agreementsWith(services)) await concludeAgreement({ draft, parties: cast, eventRoles: ['customer'], signedAt: '2024-12-15T09:00:00Z' }, session);
}

async function enter({ id, name, country, taxNumber, iban }: Company, operator: Client): Promise<void> {
  const contactMedium = [{ mediumType: 'postalAddress', characteristic: { country, city: 'Town', postCode: '10000', street1: '1 Main Street' } }];
  const organizationIdentification = taxNumber === undefined ? {} : { organizationIdentification: [{ identificationType: 'VAT', identificationId: taxNumber }] };
  await operator.create('Organization', { id, name, tradingName: name, isLegalEntity: true, organizationType: 'company', contactMedium, ...organizationIdentification });
  if (iban === undefined) return;
  await operator.create('PaymentMethod', { '@type': 'bankAccountTransfer', name: `${name} account`, relatedParty: { id }, accountNumber: iban, accountNumberType: 'IBAN', owner: name });
}
