import { concludeAgreement } from '../steps/conclude-agreement.ts';
import { pay, refund } from '../steps/move-money.ts';
import { enterOrganization, formPartnership, type Seat } from '../steps/onboard.ts';
import { playOrder } from '../steps/place-order.ts';
import { publishOffering } from '../steps/publish-offering.ts';
import { sendUsage } from '../steps/send-usage.ts';
import { settle } from '../steps/settle.ts';
import type { Client } from '../suite/client.ts';
import type { Session } from '../suite/session.ts';
import type { Case, CaseEvent, UsageRecord } from './case.ts';
import { canonical, type Outcome, type Suspended } from './outcome.ts';

/** The owner of the numbers that a case gives its records. */
const source = 'case';

/**
 * Plays a case through the public APIs, in the order of its events, and closes its period.
 * @param tell hears what is being done
 * @throws TmfError where the suite refuses a step, Error where something awaited does not come
 */
export async function playCase(played: Case, session: Session, tell: (progress: string) => void): Promise<Outcome> {
  const { operator } = session;
  tell(`${played.parties.length} parties, ${played.offerings.length} offerings`);
  for (const party of played.parties) await enterOrganization(party, operator);
  await formPartnership(played.name, seatsOf(played), operator);
  for (const offering of played.offerings) await publishOffering(offering, operator);
  tell(`${played.agreements.length} agreements`);
  for (const draft of played.agreements) await concludeAgreement({ draft, parties: played.parties, eventRoles: rolesOf(played.events), signedAt: played.period.startDateTime }, session);
  tell(`${played.events.length} events`);
  const sent = await playEvents(played.events, operator);
  tell('settlement run');
  const { lines, net } = await settle(played.period, operator);
  return canonical({ lines, net, suspense: await suspended(sent.eventOfUsage, operator), duplicates: sent.duplicates });
}

function seatsOf({ agreements, parties }: Case): readonly Seat[] {
  const seats = agreements.flatMap(({ engagedParty }) => engagedParty).flatMap(({ id, role = 'partner' }) => parties.filter((party) => party.id === id).map((party) => ({ party, role })));
  return [...new Map(seats.map((seat) => [JSON.stringify([seat.party.id, seat.role]), seat])).values()];
}

const rolesOf = (events: readonly CaseEvent[]): readonly string[] =>
  events.flatMap((event) => Object.values<Pick<UsageRecord, 'relatedParty'>>(event)).flatMap(({ relatedParty }) => relatedParty).flatMap(({ role }) => (role === undefined ? [] : [role]));

interface Sent {
  /** The case's id of the event by the suite's id of the record. */
  readonly eventOfUsage: Map<string, string>;
  readonly duplicates: string[];
}

async function playEvents(events: readonly CaseEvent[], operator: Client): Promise<Sent> {
  const sent: Sent = { eventOfUsage: new Map(), duplicates: [] };
  for (const event of events) {
    if ('usage' in event) await playUsage(event.usage, sent, operator);
    else if ('order' in event) await playOrder(event.order, operator);
    else if ('payment' in event) await pay(event.payment, operator);
    else await refund(event.refund, operator);
  }
  return sent;
}

async function playUsage(record: UsageRecord, { eventOfUsage, duplicates }: Sent, operator: Client): Promise<void> {
  const usage = await sendUsage(record, source, operator);
  if (usage === 'duplicate') duplicates.push(record.id);
  else eventOfUsage.set(usage.id, record.id);
}

/** Records of this case that are still in suspense. */
export async function suspended(eventOfUsage: ReadonlyMap<string, string>, operator: Client): Promise<readonly Suspended[]> {
  const items = await operator.list('SuspenseItem', { state: 'open' });
  return items.flatMap(({ reason, usage }) => {
    const event = eventOfUsage.get(usage.id);
    return event === undefined ? [] : [{ event, reason }];
  });
}
