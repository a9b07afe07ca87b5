import { mapped, object, optional, type Place, type Read, refuse, type Shape } from './shape.ts';
import { flag, texts, yes } from './scalars.ts';
import { type Where, where } from './where.ts';

interface Filter {
  /** Offerings the trigger itself names; none named means any. */
  readonly productOffering?: readonly string[] | undefined;
  readonly where?: Where | undefined;
}

/** What a term reacts to: the `on` of the wire. */
export type Trigger =
  | ({ readonly kind: 'usage'; readonly usageType: readonly string[] } & Filter)
  | ({ readonly kind: 'order'; readonly action?: readonly string[] | undefined } & Filter)
  | ({ readonly kind: 'subscription'; readonly prorate: boolean } & Filter)
  | ({ readonly kind: 'payment' | 'refund' } & Filter)
  | ({ readonly kind: 'period' | 'once' } & Filter);

const filter = { productOffering: optional(texts), where: optional(where) };
const wire = object({
  usageType: optional(texts),
  order: optional(object({ ...filter, action: optional(texts) })),
  subscription: optional(object({ ...filter, prorate: optional(flag) })),
  period: optional(yes),
  once: optional(yes),
  payment: optional(object(filter)),
  refund: optional(object(filter)),
  prorate: optional(flag),
  ...filter,
});

type Wire = Read<typeof wire>;

/** Filters may stand beside the kind or inside it. */
function triggersIn(on: Wire): Trigger[] {
  const outer = { ...(on.productOffering && { productOffering: on.productOffering }), ...(on.where && { where: on.where }) };
  return [
    ...(on.usageType ? [{ kind: 'usage' as const, usageType: on.usageType, ...outer }] : []),
    ...(on.order ? [{ kind: 'order' as const, ...outer, ...on.order }] : []),
    ...(on.subscription ? [{ kind: 'subscription' as const, ...outer, ...on.subscription, prorate: on.subscription.prorate ?? on.prorate ?? true }] : []),
    ...(on.payment ? [{ kind: 'payment' as const, ...outer, ...on.payment }] : []),
    ...(on.refund ? [{ kind: 'refund' as const, ...outer, ...on.refund }] : []),
    ...(on.period ? [{ kind: 'period' as const }] : []),
    ...(on.once ? [{ kind: 'once' as const }] : []),
  ];
}

function single(on: Wire, place: Place): Trigger | null {
  const [trigger, ...others] = triggersIn(on);
  if (trigger !== undefined && others.length === 0) return trigger;
  return refuse(place, 'invalidTrigger', 'exactly one of usageType, order, subscription, period, once, payment, refund is expected');
}

export const trigger: Shape<Trigger> = mapped(wire, single);
