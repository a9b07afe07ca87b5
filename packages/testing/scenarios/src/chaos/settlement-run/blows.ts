import { randomFrom } from '@concord/cli';

/** Where a message is: on its way from an outbox to the bus, or with a group that handles it. */
export type Place = 'publish' | `handle by ${string}`;

/** A step of a run, and where a process dies in it. */
export interface Blow {
  readonly step: string;
  readonly place: Place;
  readonly topic: string;
  /** How often the message comes by before it is fatal. */
  readonly spared: number;
  /** Before the work, after it and before anybody knows, or so many milliseconds after it began. */
  readonly moment: 'before' | 'after' | number;
}

interface Step {
  readonly step: string;
  readonly topics: readonly string[];
  readonly places: readonly Place[];
  /** Most of its messages that are spared; there are more in every quarter. */
  readonly spared: number;
}

const publish: readonly Place[] = ['publish'];
const heard: readonly Place[] = ['publish', 'handle by settlement.intake'];
const billed: readonly Place[] = ['publish', 'handle by billing.raiseBills'];

/** A quarter's runs from the request to the money. A run is worked out, closed, netted and written piece by piece, and so are its bills. */
const steps: readonly Step[] = [
  { step: 'asked', topics: ['SettlementRunCreateEvent', 'BarrierRequestedEvent'], places: publish, spared: 2 },
  { step: 'intake drained', topics: ['BarrierReachedEvent'], places: publish, spared: 8 },
  { step: 'planned', topics: ['BarrierReachedEvent'], places: ['handle by settlement.intake'], spared: 4 },
  { step: 'worked out', topics: ['SettlementRunContinueEvent'], places: heard, spared: 1 },
  { step: 'closed and netted', topics: ['SettlementRunContinueEvent'], places: heard, spared: 5 },
  { step: 'written', topics: ['SettlementRunContinueEvent'], places: heard, spared: 12 },
  { step: 'lines told', topics: ['SettlementLineCreateEvent', 'PartyRevSharingReportCreateEvent', 'LedgerEntryCreateEvent'], places: publish, spared: 1 },
  { step: 'lines heard', topics: ['SettlementLineCreateEvent', 'SettlementPositionCreateEvent', 'CustomerChargeCreateEvent'], places: billed, spared: 1 },
  { step: 'bills planned', topics: ['SettlementRunStateChangeEvent'], places: ['handle by billing.raiseBills'], spared: 2 },
  { step: 'bills raised', topics: ['BillRunContinueEvent'], places: billed, spared: 4 },
  { step: 'bills posted', topics: ['CustomerBillCreateEvent'], places: heard, spared: 1 },
  { step: 'dispute decided', topics: ['TroubleTicketStatusChangeEvent'], places: heard, spared: 0 },
  { step: 'payment posted', topics: ['PaymentCreateEvent'], places: heard, spared: 2 },
  { step: 'payout made', topics: ['PayoutBatchCreateEvent'], places: publish, spared: 0 },
  { step: 'payout approved', topics: ['PayoutBatchStateChangeEvent'], places: publish, spared: 0 },
  { step: 'payout paid', topics: ['PaymentStateChangeEvent'], places: heard, spared: 0 },
];

export const stepNames: readonly string[] = steps.map(({ step }) => step);

const longestMs = 60;

/** What the same seed always brings: one blow in each step. */
export function blowsOf(seed: number): readonly Blow[] {
  const random = randomFrom(seed);
  const oneOf = <T>([first, ...others]: readonly T[], none: T): T => [first ?? none, ...others][Math.floor(random() * (others.length + 1))] ?? none;
  return steps.map(({ step, topics, places, spared }) => ({
    step, topic: oneOf(topics, ''), place: oneOf(places, 'publish'), spared: Math.floor(random() * (spared + 1)),
    moment: oneOf<Blow['moment']>(['before', 'after', Math.floor(random() * longestMs)], 'before'),
  }));
}

const tenantName = /^seed-(\d+)$/;

/** The tenant in which the quarter is told under the blows of a seed. */
export const tenantOf = (seed: number): string => `seed-${seed}`;

/** The blows that a tenant is meant for; none for any other. */
export function blowsIn(tenant: string): readonly Blow[] {
  const seed = tenantName.exec(tenant)?.[1];
  return seed === undefined ? [] : blowsOf(Number(seed));
}
