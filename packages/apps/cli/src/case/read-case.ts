import { isCurrency, type WireMoney } from '@concord/money';
import type { PartyRef } from '../suite/wire.ts';
import type { AgreementDraft, Case, CaseEvent, Movement, Offering, Order, Party, Price, UsageRecord } from './case.ts';
import type { Debt, Line, Outcome } from './outcome.ts';
import { attributes, instant, list, Malformed, numeric, optional, positiveInteger, record, text, type Attribute, type Found, type Read } from './reader.ts';

/**
 * Reads a money-flow case (examples/cases/README.md).
 * @throws SyntaxError where it is no JSON, and Malformed, which says what is wrong where
 */
export function readCase(json: string): Case {
  return caseFile({ value: JSON.parse(json) as unknown, at: '' });
}

/** An attribute that is left out where the file leaves it out. */
const where = <Name extends string, T>(name: Name, value: T | undefined): { readonly [N in Name]?: T } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: T };

function currency(found: Found): string {
  const unit = text(found);
  if (!isCurrency(unit)) throw new Malformed(found, `an ISO 4217 currency, not ${unit}`);
  return unit;
}

const money: Read<WireMoney> = record((at) => ({ unit: at('unit', currency), value: at('value', numeric) }));

const partyRef: Read<PartyRef> = record((at) => ({ id: at('id', text), ...where('role', at('role', optional(text, undefined))) }));

const party: Read<Party> = record((at) => ({ id: at('id', text), name: at('name', text), country: at('country', text) }));

const price: Read<Price> = record((at) => ({
  priceType: at('priceType', text),
  price: at('price', money),
  ...where('usageType', at('usageType', optional(text, undefined))),
  ...where('quantity', at('quantity', optional(text, undefined))),
  ...where('per', at('per', optional((found) => String(numeric(found)), undefined))),
}));

const offering: Read<Offering> = record((at) => ({ id: at('id', text), seller: at('seller', text), prices: at('prices', list(price)) }));

const engaged: Read<AgreementDraft['engagedParty'][number]> = (found) => ({ ...attributes(found), ...partyRef(found) });

/** The body goes to the suite as it stands: whether its terms hold together is for the suite to say. */
const agreement: Read<AgreementDraft> = (found) => ({
  ...attributes(found),
  ...record((at) => ({ id: at('id', text), engagedParty: at('engagedParty', list(engaged)), agreementItem: at('agreementItem', list(attributes)) }))(found),
});

const usage: Read<UsageRecord> = record((at) => ({
  id: at('id', text),
  usageDate: at('usageDate', instant),
  usageType: at('usageType', text),
  relatedParty: at('relatedParty', list(partyRef)),
  characteristics: at('characteristics', optional(attributes, {})),
  ...where('offering', at('offering', optional(text, undefined))),
}));

const order: Read<Order> = record((at) => ({
  id: at('id', text),
  completed: at('completed', instant),
  relatedParty: at('relatedParty', list(partyRef)),
  items: at('items', list(record((item) => ({ offering: item('offering', text), quantity: item('quantity', optional(positiveInteger, 1)) })))),
}));

const movement: Read<Movement> = record((at) => ({
  id: at('id', text),
  date: at('date', instant),
  relatedParty: at('relatedParty', list(partyRef)),
  amount: at('amount', money),
  ...where('payment', at('payment', optional(text, undefined))),
}));

function event(found: Found): CaseEvent {
  const [kind = '', ...others] = Object.keys(attributes(found));
  if (others.length > 0 || !(kind in eventKinds)) throw new Malformed(found, `one of ${Object.keys(eventKinds).join(', ')}, not ${[kind, ...others].join(' and ')}`);
  return record(eventKinds[kind as keyof typeof eventKinds])(found);
}

const eventKinds = {
  usage: (at: Attribute): CaseEvent => ({ usage: at('usage', usage) }),
  order: (at: Attribute): CaseEvent => ({ order: at('order', order) }),
  payment: (at: Attribute): CaseEvent => ({ payment: at('payment', movement) }),
  refund: (at: Attribute): CaseEvent => ({ refund: at('refund', movement) }),
};

const debt = (at: Attribute): Debt => ({ payer: at('payer', text), payee: at('payee', text), amount: String(at('amount', numeric)), unit: at('unit', currency) });

const line: Read<Line> = record((at) => ({ agreement: at('agreement', text), term: at('term', text), ...debt(at) }));

const outcome: Read<Outcome> = record((at) => ({
  lines: at('lines', list(line)),
  net: at('net', list(record(debt))),
  suspense: at('suspense', optional(list(record((item) => ({ event: item('event', text), reason: item('reason', text) }))), [])),
  duplicates: at('duplicates', optional(list(text), [])),
}));

const caseFile: Read<Case> = record((at) => ({
  name: at('name', text),
  period: at('period', record((period) => ({ startDateTime: period('startDateTime', instant), endDateTime: period('endDateTime', instant) }))),
  parties: at('parties', list(party)),
  offerings: at('offerings', optional(list(offering), [])),
  agreements: at('agreements', list(agreement)),
  events: at('events', list(event)),
  expect: at('expect', outcome),
}));
