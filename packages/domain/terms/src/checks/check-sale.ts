import type { Finding } from '@concord/errors';
import type { Money } from '@concord/money';
import type { Instant } from '@concord/period';
import { type Clause, clausesOf, type DraftAgreement, isInForceAt, isValidAt } from '../agreement.ts';
import { liesIn, type SalesRestriction } from '../types/sales-restriction.ts';

/** One item that somebody quotes or orders. What is unknown is left out and then not checked. */
export interface Sale {
  readonly seller: string;
  readonly offering: string;
  readonly at: Instant;
  /** ISO 3166-1 or -2. */
  readonly territory?: string | undefined;
  /** Every channel that it is sold through. */
  readonly channels?: readonly string[] | undefined;
  /** Price of one unit. */
  readonly price?: Money | undefined;
}

/** The restrictions that a sale breaks, each with its term's id. */
export function checkSale(sale: Sale, active: readonly DraftAgreement[]): Finding[] {
  return active
    .filter((agreement) => isInForceAt(agreement, sale.at))
    .flatMap((agreement) => clausesOf(agreement, 'SalesRestriction').filter((clause) => isValidAt(clause, sale.at) && speaksOf(clause, sale)).flatMap((clause) => breaches(agreement, clause, sale)));
}

const speaksOf = ({ offerings }: Clause, { offering }: Sale): boolean => offerings.size === 0 || offerings.has(offering);

function breaches(agreement: DraftAgreement, { term, pointer }: Clause<SalesRestriction>, sale: Sale): Finding[] {
  const bound = agreement.parties.filter(({ id, role }) => role === term.party || id === term.party).map(({ id }) => id);
  const reasons = bound.includes(sale.seller) ? ownBreaches(term, sale) : foreignBreaches(agreement, term, sale);
  return reasons.map(([code, message]) => ({ code, message: `${term.id} of agreement ${agreement.id}: ${message}`, pointer, termId: term.id, agreementId: agreement.id, severity: 'error' as const }));
}

type Reason = readonly [code: string, message: string];

function ownBreaches(term: SalesRestriction, sale: Sale): Reason[] {
  const { territory, channels = [], price } = sale;
  const barred = channels.find((channel) => term.channel?.includes(channel) === false);
  return [
    ...(territory !== undefined && term.territory !== undefined && !sellsIn(term, territory) ? [['territoryRestricted', `${sale.seller} may not sell in ${territory}`] as const] : []),
    ...(barred === undefined ? [] : [['channelRestricted', `${sale.seller} may not sell through ${barred}`] as const]),
    ...(price === undefined ? [] : priceBreaches(term, price)),
  ];
}

const sellsIn = ({ territory }: SalesRestriction, place: string): boolean => territory === undefined || territory.some((wide) => liesIn(place, wide));

/** Another party of the same agreement or none of it: only exclusivity keeps it from selling, and never the party that granted it. */
function foreignBreaches({ parties }: DraftAgreement, term: SalesRestriction, { seller, territory, offering }: Sale): Reason[] {
  const isGrantor = parties.some(({ id }) => id === seller);
  if (term.exclusive !== true || isGrantor || territory === undefined || !sellsIn(term, territory)) return [];
  return [['exclusivityBroken', `${offering} in ${territory} is reserved for ${term.party}`]];
}

function priceBreaches({ resalePrice = {} }: SalesRestriction, price: Money): Reason[] {
  const { exact, minimum, maximum } = resalePrice;
  const stated = `${price.value.toFixed()} ${price.unit}`;
  const breach = (bound: Money | undefined, breaks: (bound: Money) => boolean, words: string): Reason[] =>
    bound !== undefined && (bound.unit !== price.unit || breaks(bound)) ? [['resalePriceRestricted', `${stated} is not ${words} ${bound.value.toFixed()} ${bound.unit}`]] : [];
  return [
    ...breach(exact, (bound) => !bound.value.eq(price.value), 'exactly'),
    ...breach(minimum, (bound) => price.value.lt(bound.value), 'at least'),
    ...breach(maximum, (bound) => price.value.gt(bound.value), 'at most'),
  ];
}
