/** A step as the API shows it: what was worked out, of what, by which rule. */
export interface WireStep {
  readonly name: string;
  readonly rule: string;
  readonly operand: readonly { readonly name: string; readonly value: string }[];
  readonly result: string;
}

/** How each step is worked out. Lists are JSON; numbers are decimal strings. */
const rules = {
  price: 'sum of price × quantity over parts [price, quantity], divided by per, times each of factors, at least minimum, times exchangeRate; rounded to recordScale decimals',
  exchange: 'amount × exchangeRate, rounded to recordScale decimals; a part of gross',
  share: 'each of parts [base, percent] is split by the percents of all shares, what is left to the holder last, at recordScale decimals by largest remainder; sum of the party\'s',
  takeBack: 'amount × from less amount × to, each rounded to 12 decimals; the whole amount where to is 1',
  count: 'counted for the close',
  base: 'what the event brought to a base that was open until the close; it counts where holds is true, which is where all of choices turned out so',
  measured: 'the value of the metric, and the level that it reached',
  condition: 'sum of counted [term, payer, payee, value]; holds is whether that is at least atLeast. Where it is false, what stands on it (the term of, between ofPayer and ofPayee, where that is another) is void',
  events: 'sum over all events, times exchangeRate',
  fixed: 'due once since total is above from',
  balance: 'price × the lesser of own and theirs + excessPrice × the rest of own, divided by per, + excessFixed where there is a rest',
  distinct: 'sum of price × quantity over parts [price, quantity] of the number of different values, after increment and allowance, divided by per',
  openBase: 'folded + keep × sum of gross less sum of deducted, not below zero',
  openShare: 'each of parts [base, percent] is split as an event is; sum of the party\'s, times exchangeRate',
  roundTogether: 'base is rounded to decimals; parts are rounded down and what is missing goes to the largest remainders, ties to the earlier; the part at position',
  round: 'exact rounded to decimals',
  guarantee: 'amount × exchangeRate less owed, not below zero',
  shortfall: '(committed less actual, not below zero) × price, divided by per, times exchangeRate',
  missingAmount: 'amount × exchangeRate less owed, not below zero',
  cap: 'amount × exchangeRate less owed, not above zero',
  bonus: 'amount × exchangeRate',
  bonusPercent: 'base × percent / 100',
  tariff: 'price × quantity, rounded to 6 decimals',
  charge: 'sum over all events, rounded to decimals',
  owed: 'amount of the line',
  settled: 'totalAmount less unappliedAmount; the sum of items where nothing is left over',
  advance: 'what is left over',
  used: 'so much of what was paid in advance',
  refunded: 'amount that went back, below zero',
  credited: 'amount that is owed no more, below zero',
  guaranteed: 'what the guaranteed party did not pay',
  tax: 'tax as the bill has it, by its rate on its taxable amount',
  gross: 'sum of parts [payer, payee, amount], each the sum of the netted items from that payer to that payee; carriedOver lists the positions [id, payer, payee, amount] of earlier runs among them',
  deferred: 'what is charged and not earned now, less what the books held as that before',
  billed: 'what stood at exchangeRate for before and amount less what stood for before, each rounded to decimals',
  paid: 'amount × exchangeRate, rounded to decimals',
  exchangeDifference: 'paid less billed for the payee, billed less paid for the payer; a loss below zero',
  revalued: 'amount × exchangeRate, rounded to decimals, less what stood at billRate for before and amount less what stood for before, each rounded; a gain of a receivable, the other sign of a payable',
  unrealisedGain: 'sum of those differences above zero',
  unrealisedLoss: 'sum of those below zero, without its sign',
  entered: 'as one person entered it and another one approved it',
  setOff: 'the lesser of owed and back',
  correction: 'what the period comes to now less what was settled for it before',
} as const;

type RuleName = keyof typeof rules;

/** A step as it is kept. Operands and result that are numbers are decimal strings. */
export interface KeptStep {
  readonly name: RuleName;
  readonly operands: Readonly<Record<string, string>>;
  readonly result: string;
}

/** The agreements that were netted together: kept to find their lines, and shown to nobody, since a pair need not know the others. */
export const nettedAgreements = 'agreements';

export const wireStep = ({ name, operands, result }: KeptStep): WireStep =>
  ({ name, rule: rules[name], operand: Object.entries(operands).filter(([operand]) => operand !== nettedAgreements).map(([operand, value]) => ({ name: operand, value })), result });
