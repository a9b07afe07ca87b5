import type { Schema } from '../openapi.ts';
import { refTo } from '../openapi.ts';
import { decimal, listOf, object, oneOfWords, ref, text, texts } from './shapes.ts';
import { condition, sides, termBasics } from './terms-parts.ts';

const charge = object(
  'The payer owes the payee a price for each unit of what happens.',
  {
    ...termBasics('Charge'),
    ...sides,
    on: ref('TermTrigger', 'What is charged.'),
    price: ref('Money', 'Price of the units that `per` names.'),
    quantity: { description: 'Characteristic that holds the quantity; where it is not given, the kind of event decides.', anyOf: [{ type: 'string' }, refTo('DistinctQuantity')] },
    per: decimal('How many units one price covers; 1 where it is not given.'),
    increment: decimal('The quantity is first rounded up to a multiple of this.'),
    allowance: decimal('Units that are free in each period.'),
    tiers: listOf('ChargeTier', 'Prices by the quantity of the period, for this payer and payee and after the allowance.'),
    tierMode: oneOfWords('Whether each unit has the price of its own tier, or all units that of the tier which the total of the period reaches.', ['graduated', 'volume']),
    adjust: listOf('Adjustment', 'Factors on the price; all that match multiply.'),
    minimum: ref('Money', 'The least amount for one event.'),
    balance: ref('TrafficBalance', 'Balanced pricing between two directions of traffic, worked out at the close.'),
    ...condition,
  },
  ['@type'],
);

export const chargeSchemas: Record<string, Schema> = {
  Charge: charge,
  ChargeTier: object('A price from a quantity on.', {
    from: decimal('Quantity of the period from which the tier applies; the first starts at 0.'),
    price: ref('Money', 'Price of the units in this tier.'),
    fixed: ref('Money', 'Amount that is due once when the total of the period passes `from`.'),
  }),
  Adjustment: object('A factor on the price and when it applies.', {
    factor: decimal('What the price is multiplied by.'),
    where: { type: 'object', description: 'Characteristics that the event must have.', additionalProperties: true },
    time: ref('TimeWindow', 'Window of the day, in the time zone of the agreement.'),
    season: ref('Season', 'Days of the year.'),
  }),
  TimeWindow: object('A window of the day; it may pass midnight.', {
    days: texts('Days on which the window opens.'),
    from: text('Time at which it opens, as hours and minutes.'),
    to: text('Time at which it closes, itself no longer inside.'),
  }),
  Season: object('Days of the year, both ends included; a season may pass the turn of the year.', {
    from: text('First day, as month and day.'),
    to: text('Last day, as month and day.'),
  }),
  TrafficBalance: object('How much both sides have sent each other is priced apart from the excess of one side.', {
    with: text('Id of the term of the other direction.'),
    price: ref('Money', 'Price of what both sides have sent each other.'),
    excessPrice: ref('Money', 'Price of what one side has sent beyond that.'),
    excessFixed: ref('Money', 'Amount that is due once where there is an excess.'),
  }),
};
