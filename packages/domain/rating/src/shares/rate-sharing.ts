import type { Decimal } from '@concord/money';
import { periodsBetween } from '@concord/period';
import { acquirerRole } from '@concord/terms';
import { itemHolds, itemNames, listNames, triggerMatches } from '../agreements/matching.ts';
import { type Made, type Meeting, nothing, recordScaleOf, type Variant, whereItHolds, type Yield } from '../agreements/meeting.ts';
import type { Obligation, ShareDetail } from '../outcome.ts';
import { isEngaged, isNamed, resolveParty } from '../agreements/parties.ts';
import { amountEntry, recorded } from '../charges/rate-charge.ts';
import { type Resolved, shareSeats, type ShareSeats } from './share-seats.ts';
import { deductionSources, grossSources, type NetBase, netBases } from './share-sources.ts';
import type { Sharing } from './sharing.ts';
import { type Part, splitBase } from './split-base.ts';
import { amountOf, numberOf, type TallyEntry } from '../tallies/tally.ts';

/** One base in one currency, who holds it, and who the names of its shares are. */
interface Held {
  readonly sharing: Sharing;
  readonly meeting: Meeting;
  readonly holder: string;
  readonly unit: string;
  readonly seats: ShareSeats;
  readonly gross: readonly Made[];
  readonly deducted: readonly Made[];
  readonly quantity: Decimal;
}

/** What one share or credit makes of an event. @param made what the terms it stands on made of it @throws DomainError `invalid` */
export function rateSharing(sharing: Sharing, meeting: Meeting, made: readonly Made[]): Yield {
  const { event } = meeting;
  if (!itemHolds(sharing.clause, event) || (sharing.on !== undefined && !triggerMatches(sharing.on, event)) || isOver(sharing, meeting)) return nothing;
  const yields = heldAlike(sharing, meeting, grossSources(sharing, meeting, made)).map((gross) => shareHeld(sharing, meeting, made, gross));
  return yields.reduce(joined, nothing);
}

/** Sources of one holder and one currency together. */
function heldAlike(sharing: Sharing, meeting: Meeting, sources: readonly Made[]): (readonly Made[])[] {
  if (sources.length < 2) return sources.length === 0 ? [] : [sources];
  return [...Map.groupBy(sources, (source) => JSON.stringify([holderOf(sharing, meeting, source), source.unit])).values()];
}

/** Two yields as one. */
export function joined(a: Yield, b: Yield): Yield {
  if (a === nothing) return b;
  if (b === nothing) return a;
  return {
    made: [...a.made, ...b.made],
    obligations: [...a.obligations, ...b.obligations],
    entries: [...a.entries, ...b.entries],
    misses: [...a.misses, ...b.misses],
    isMet: a.isMet || b.isMet,
  };
}

/** A credit is given from the order's period on, and only where an order recorded who won the customer. */
function isOver({ periods }: Sharing, { event, agreement }: Meeting): boolean {
  if (periods === undefined) return false;
  if (event.acquired === undefined) return true;
  const age = periodsBetween(agreement.settlement, event.acquired.at, event.at);
  return age < 0 || age >= periods;
}

function holderOf({ holder }: Sharing, { event, agreement }: Meeting, source: Made): string | undefined {
  if (holder !== undefined) return resolveParty(holder, event, agreement);
  return isEngaged(agreement, source.payee) ? source.payee : undefined;
}

/** A base that nobody here holds, or of which nobody here gets anything, is left alone: the event was met by what it is a share of. */
function shareHeld(sharing: Sharing, meeting: Meeting, made: readonly Made[], gross: readonly Made[]): Yield {
  const [first] = gross;
  if (first === undefined) return nothing;
  const holder = holderOf(sharing, meeting, first);
  if (holder === undefined) return nothing;
  const resolved = resolvedParties(sharing, meeting).filter(([, party]) => concerns(sharing, meeting, holder, party));
  if (resolved.length === 0) return nothing;
  const { unit, quantity } = first;
  const seats = shareSeats({ sharing, keys: meeting.keys, version: meeting.agreement.version, holder, unit, resolved });
  return split({ sharing, meeting, holder, unit, seats, gross, deducted: deductionSources(sharing, made, unit), quantity });
}

/** The names of the shares with the parties they mean; names that mean nobody are left out. */
function resolvedParties(sharing: Sharing, { event, agreement }: Meeting): Resolved[] {
  const resolved: Resolved[] = [];
  for (const name of sharing.names) {
    const acquirer = name === acquirerRole ? event.acquired?.party : undefined;
    const party = acquirer !== undefined && isEngaged(agreement, acquirer) ? acquirer : resolveParty(name, event, agreement);
    if (party !== undefined) resolved.push([name, party]);
  }
  return resolved;
}

/** A share of terms follows them; a share of what a customer was charged must be meant by the event. */
function concerns({ base, clause, on }: Sharing, { event }: Meeting, holder: string, party: string): boolean {
  if (base.kind === 'terms' || event.acquired?.party === party) return true;
  return isNamed(event, holder) || isNamed(event, party) || itemNames(clause, event) || listNames(on?.productOffering, event) || listNames(base.productOffering, event);
}

function split(held: Held): Yield {
  const { sharing, gross, deducted, meeting } = held;
  const bases = netBases(sharing, gross, deducted, meeting);
  const [only, ...others] = bases;
  const isCertain = others.length === 0 && only?.choices === '' && !gross.some(({ hasClosingPart }) => hasClosingPart) && !deducted.some(({ hasClosingPart }) => hasClosingPart);
  return only !== undefined && isCertain ? shareNow(held, only) : shareAtClose(held, bases);
}

function shareNow(held: Held, base: NetBase): Yield {
  const { sharing, meeting, holder, seats } = held;
  const before = amountOf(meeting.context.counters.read(seats.baseKey));
  const shared = sharedOf(held, base);
  const owed: Obligation[] = [];
  for (const part of splitBase(sharing, before, base.net, recordScaleOf(meeting.agreement))) {
    const payee = seats.parties.get(part.name);
    // What a party would owe itself stays where it is.
    if (payee !== undefined && payee !== holder) owed.push(obligation(held, shared, part, payee));
  }
  const isCredit = sharing.periods !== undefined;
  const entries = owed.map((due) => (isCredit ? amountEntry(meeting, due) : shareEntry(held, due)));
  if (!isCredit) entries.push({ key: seats.baseKey, add: { amount: base.net.toFixed(), events: 1 } });
  entries.push(...totalEntries(held));
  const made = !meeting.bases.has(sharing.id) ? [] : owed.map((due) => ({ ...madeFor(held, due.payee), variants: variantsOf(held, due), hasClosingPart: false }));
  return { made, obligations: owed, entries, misses: [], isMet: true };
}

/** What is the same for all who share a base. */
type Shared = Omit<ShareDetail, 'parts'>;

const sharedOf = (held: Held, { gross, net }: NetBase): Shared => ({ kind: 'share', gross: gross.toFixed(), ...exchanged(held), deducted: gross.minus(net).toFixed() });

function obligation(held: Held, shared: Shared, { amount, parts }: Part, payee: string): Obligation {
  const detail = { ...shared, parts: parts.map((part) => ({ base: part.base.toFixed(), percent: part.percent.toFixed() })) };
  return recorded(held.meeting, { term: held.sharing.id, payer: held.holder, payee, unit: held.unit, amount: amount.toFixed(), quantity: held.quantity.toFixed(), detail });
}

function exchanged({ gross }: Held): Pick<ShareDetail, 'charged'> {
  const charged = gross.flatMap((source) => source.charged ?? []);
  return charged.some(({ exchangeRate }) => exchangeRate !== undefined) ? { charged } : {};
}

const shareEntry = ({ seats }: Held, { payee, amount, quantity }: Obligation): TallyEntry => ({ key: seats.shareKeys.get(payee) ?? '', add: { amount, quantity, events: 1 } });

const totalEntries = ({ seats, quantity }: Held): TallyEntry[] => seats.totalKeys.map((key) => ({ key, add: { quantity: quantity.toFixed(), events: 1 } }));

function variantsOf({ sharing, meeting, holder }: Held, { payee, amount }: Obligation): readonly Variant[] {
  const certain = [{ choices: [], amount: numberOf(amount) }];
  return sharing.clause.term.condition === undefined ? certain : whereItHolds({ kind: 'condition', version: meeting.agreement.version, term: sharing.id, payer: holder, payee }, certain);
}

const madeFor = ({ sharing, holder, unit, quantity }: Held, payee: string): Omit<Made, 'variants' | 'hasClosingPart'> => ({ term: sharing.id, payer: holder, payee, unit, quantity });

/** The base is folded for each set of parties it would be shared among; the close splits it. */
function shareAtClose(held: Held, bases: readonly NetBase[]): Yield {
  const { sharing, meeting, holder, unit, seats, quantity } = held;
  const among = JSON.stringify([...seats.parties]);
  const parts = [sharing.id, holder, unit, meeting.agreement.version, among];
  const deferred = bases.map(({ choices, net }) => ({ key: meeting.keys.key('deferred', ...parts, choices), add: { amount: net.toFixed(), quantity: quantity.toFixed(), events: 1 } }));
  const weight = (side: string) => (source: Made): TallyEntry => ({
    key: meeting.keys.key('weight', ...parts, side, source.term, source.payer, source.payee, ...(source.among === undefined ? [] : [source.among])),
    add: { quantity: source.quantity.toFixed(), events: 1 },
  });
  const weights = [...held.gross.filter(({ hasClosingPart }) => hasClosingPart).map(weight('gross')), ...held.deducted.filter(({ hasClosingPart }) => hasClosingPart).map(weight('deducted'))];
  const made = seats.receivers.map((payee) => ({ ...madeFor(held, payee), variants: [], hasClosingPart: true, among }));
  const whole = made.map(weight('whole'));
  return { made, obligations: [], entries: [...deferred, ...weights, ...whole, ...totalEntries(held)], misses: [], isMet: true };
}
