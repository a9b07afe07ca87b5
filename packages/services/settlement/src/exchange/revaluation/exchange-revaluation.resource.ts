import type { WireMoney } from '@concord/money';
import { defineResource, type EntityRef, type Resource } from '@concord/resource';

/** An open bill at the rates of two days. */
export interface RevaluedBill {
  readonly bill: EntityRef;
  readonly counterparty: EntityRef;
  readonly account: 'receivable' | 'payable';
  readonly openAmount: WireMoney;
  /** What had been settled of it before. */
  readonly settledAmount: WireMoney;
  readonly billRate: number | string;
  readonly carryingAmount: WireMoney;
  readonly closingAmount: WireMoney;
  readonly difference: WireMoney;
}

/** What a party's open bills in another currency than its books were worth more or less at the end of a day (our own API; IAS 21.23). */
export interface ExchangeRevaluation extends Resource {
  readonly state: 'preview' | 'posted' | 'noDifference';
  readonly party: EntityRef;
  readonly valuationDate: string;
  readonly sourceCurrency: string;
  readonly booksCurrency: string;
  readonly source: string;
  readonly closingRate: number | string;
  readonly unrealisedGain: WireMoney;
  readonly unrealisedLoss: WireMoney;
  readonly billCount: number;
  readonly revaluedBill: readonly RevaluedBill[];
  readonly ledgerEntry?: EntityRef;
  readonly reversalEntry?: EntityRef;
}

export const exchangeRevaluation = defineResource<ExchangeRevaluation>({
  name: 'ExchangeRevaluation',
  stamps: { creationDate: 'onCreate' },
  indexes: [['party.id', 'valuationDate']],
  visibleTo: ({ party }) => [party.id],
});
