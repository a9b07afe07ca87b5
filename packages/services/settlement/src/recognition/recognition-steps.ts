import type { ClosedCharge } from '../run/close-charges.ts';
import type { Obligation } from './charged-obligations.ts';

/** How the five steps of IFRS 15 were taken for a charge, for whoever audits it. */
export function recognitionSteps({ offering, priceType, unit, amount }: ClosedCharge, { contract, price, from, to }: Obligation, charge: string) {
  const days = to - from;
  return [
    { name: 'contract', description: `promised by ${contract.map((one) => `${one['@referredType']} ${one.id}`).join(', ') || 'an earlier period'}` },
    { name: 'performanceObligation', description: `${offering}, for its ${priceType} price: distinct, since it is offered at a price of its own` },
    { name: 'transactionPrice', description: `${amount} ${unit} by charge ${charge}, without tax; what is given back later is a price change` },
    { name: 'allocation', description: `${price.toFixed()} ${unit}: catalog prices are stand-alone selling prices, and of a charge for several orders each has what it was charged` },
    { name: 'satisfaction', description: `evenly over ${days} days, since the customer has the benefit as it is delivered` },
  ];
}
