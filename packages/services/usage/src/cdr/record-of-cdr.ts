import { type Attributes, relatedPartyForm } from '@concord/resource';
import type { Cdr, CdrTransaction, CdrTransactionItem, RatedCdr } from './cdr-transaction.ts';

interface Standing {
  readonly item: CdrTransactionItem;
  readonly transaction: Pick<CdrTransaction, 'relatedParty'>;
}

/**
 * A detail record as `POST /usage` takes it. Its parties are its own, those of its item and those of its transaction; of two in the same
 * role the closer one counts. Its amount is a characteristic beside the others, so that terms can speak of it.
 */
export function recordOfCdr(cdr: Cdr, standing: Standing): Attributes {
  const { cdrType, cdrDate, description, externalIdentifier, productOffering, usageSpecification, productRef, cdrCharacteristic = [], amount } = cdr;
  const named = cdrCharacteristic.map(({ '@type': _type, ...characteristic }) => characteristic);
  const hasOwn = named.some(({ name }) => name === 'amount');
  const amounts = amount?.value === undefined || hasOwn ? [] : [{ name: 'amount', value: amount.value, ...(amount.unit !== undefined && { unitOfMeasure: amount.unit }) }];
  return present({
    usageType: cdrType, usageDate: cdrDate, description, externalIdentifier, productOffering, usageSpecification, ...(productRef && { product: productRef }),
    relatedParty: partiesOf(cdr, standing), usageCharacteristic: [...named, ...amounts], ratedProductUsage: ratedIn(cdr),
  });
}

const present = (attributes: Attributes): Attributes => Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

function partiesOf(cdr: Cdr, { item, transaction }: Standing): readonly Attributes[] {
  const innermostFirst = [cdr.relatedParty, item.relatedParty, ...(transaction.relatedParty ?? [])];
  const byRole = new Map<unknown, Attributes>();
  for (const party of innermostFirst.flatMap((sent) => (sent ? [relatedPartyForm.kept(sent)] : []))) {
    const part = party['role'] ?? party['id'];
    if (!byRole.has(part)) byRole.set(part, party);
  }
  return [...byRole.values()];
}

/** What it came to elsewhere: as it says itself, and by tariff. */
function ratedIn({ ratedCdr = [], ...cdr }: Cdr): readonly RatedCdr[] | undefined {
  const { isBilled, offerTariffType, ratingAmountType, ratingDate, isTaxExempt, taxExcludedRatingAmount, taxIncludedRatingAmount, taxRate } = cdr;
  const own = present({ isBilled, offerTariffType, ratingAmountType, ratingDate, isTaxExempt, taxExcludedRatingAmount, taxIncludedRatingAmount, taxRate });
  const all = [...(Object.keys(own).length > 0 ? [own] : []), ...ratedCdr];
  return all.length > 0 ? all : undefined;
}
