import { concludeAgreement } from '../steps/conclude-agreement.ts';
import { enterOrganization, formPartnership, organizationRef } from '../steps/onboard.ts';
import { activeProducts, everyItem, order, quote } from '../steps/place-order.ts';
import { publishOffering } from '../steps/publish-offering.ts';
import { eventually } from '../suite/eventually.ts';
import type { Session } from '../suite/session.ts';
import type { ProductOrderItem, Wire } from '../suite/wire.ts';
import type { Screen } from './screen.ts';
import type { Story } from './story.ts';

/** Chapters up to the month itself: who, under what terms, what is sold, to whom. */
export async function beforeTheMonth(story: Story, session: Session, screen: Screen): Promise<void> {
  await screen.step('On-boarding', () => onboard(story, session));
  await screen.step('Agreement', () => agree(story, session));
  await screen.step('Catalog', () => publish(story, session));
  await screen.step('Quote', () => offer(story, session));
  const placed = await screen.step('Order', () => deliver(story, session));
  await screen.step('Inventory', async () => {
    const products = await activeProducts(placed, session.operator);
    return [products, `${products.length} products active from ${story.deliveredAt.slice(0, 10)}`];
  });
}

type Done<T = void> = Promise<readonly [T, string]>;

async function onboard({ parties, agreement }: Story, { operator }: Session): Done {
  for (const party of parties) await enterOrganization(party, operator);
  const seats = agreement.engagedParty.flatMap(({ id, role = 'partner' }) => parties.filter((party) => party.id === id).map((party) => ({ party, role })));
  await formPartnership('Smart city partnership', seats, operator);
  for (const { party } of seats) await operator.create('SettlementAccount', { id: `${party.id}-account`, name: `${party.name} settlement`, accountType: 'settlement', relatedParty: [{ ...organizationRef(party), role: 'owner' }] });
  const roles = await eventually('the roles of the partners', async () => {
    const found = await operator.list('PartyRole');
    return found.length >= seats.length ? found : undefined;
  });
  return [undefined, `${parties.length} organizations, ${roles.length} roles out of one partnership, ${seats.length} settlement accounts`];
}

async function agree(story: Story, session: Session): Done {
  const { agreement, parties, signedAt } = story;
  await concludeAgreement({ draft: agreement, parties, eventRoles: ['customer', 'operator', 'software', 'analytics', 'responder'], signedAt }, session);
  const algorithms = await session.operator.list('PartyRevSharingAlgorithm');
  return [undefined, `"${String(agreement.name)}" checked, signed by ${agreement.engagedParty.length} parties, active; ${algorithms.length} terms published as a revenue sharing model`];
}

async function publish({ catalog }: Story, { operator }: Session): Done {
  for (const entry of catalog) await publishOffering(entry, operator);
  const prices = catalog.flatMap((entry) => entry.prices).map(({ priceType }) => priceType);
  const suppliers = new Set(catalog.flatMap(({ supplier }) => supplier ?? []));
  return [undefined, `${catalog.length} offerings: a bundle with ${prices.join(', ')} prices, its parts delivered by ${suppliers.size} partners`];
}

async function offer({ wish }: Story, session: Session): Done {
  const { quoteTotalPrice = [] } = await quote(wish, session.operator, session.as('city'));
  const prices = quoteTotalPrice.map(({ priceType, price: { dutyFreeAmount } }) => `${String(dutyFreeAmount.value)} ${dutyFreeAmount.unit} ${priceType}`);
  return [undefined, `priced from the catalog (${prices.join(', ')}), approved, accepted by the city`];
}

/** Every part is moved by the partner that delivers it, with its own token; the order is complete when the last one is. */
async function deliver({ wish, deliveredAt }: Story, session: Session): Done<Wire<'ProductOrder'>> {
  const placed = await order(wish, session.as('city'));
  const parts = partsOf(placed);
  if (parts.length === 0) throw new Error(`order ${placed.id} was not split into the parts of its bundle`);
  for (const part of parts) await complete(placed.id, part, deliveredAt, session);
  const { state, productOrderItem } = await session.operator.read('ProductOrder', placed.id);
  if (state !== 'completed') throw new Error(`order ${placed.id} is ${state} though all its parts are completed`);
  return [placed, `${everyItem(productOrderItem).length} items, ${parts.length} completed by ${new Set(parts.map(({ deliverer }) => deliverer)).size} partners themselves: order completed`];
}

interface Part {
  readonly path: string;
  readonly deliverer: string;
}

const partsOf = ({ productOrderItem }: Wire<'ProductOrder'>): readonly Part[] =>
  productOrderItem.flatMap((item, outer) => (item.productOrderItem ?? []).map((part, inner) => ({ path: `/productOrderItem/${outer}/productOrderItem/${inner}`, deliverer: delivererOf(part) })));

function delivererOf({ id, product }: ProductOrderItem): string {
  const deliverer = product?.relatedParty?.find(({ role }) => role === 'deliveryPartner');
  if (!deliverer) throw new Error(`nobody delivers item ${id}`);
  return deliverer.id;
}

async function complete(orderId: string, { path, deliverer }: Part, deliveredAt: string, session: Session): Promise<void> {
  const partner = session.as(deliverer);
  await partner.patch('ProductOrder', orderId, [{ op: 'replace', path: `${path}/state`, value: 'completed' }, { op: 'add', path: '/completionDate', value: deliveredAt }]);
}
