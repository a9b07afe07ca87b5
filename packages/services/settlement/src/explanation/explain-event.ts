import { round, stored, sumOf, wireMoney, zero } from '@concord/money';
import { choicesOf, choicesText, type ExchangedCharge, type Obligation, type TallyEntry, tallyParts } from '@concord/rating';
import { isSameJson } from '@concord/resource';
import type { LoggedEvent } from '../desk/event-log.ts';
import { type WireStep, wireStep } from './explanation-steps.ts';
import type { LineExplanation } from './line-explanation.ts';

/** What one event contributed to a line. */
export interface Contribution {
  readonly event: { readonly id: string; readonly '@referredType': string };
  readonly eventTime: string;
  readonly quantity: string;
  readonly amount: ReturnType<typeof wireMoney>;
  readonly step: readonly WireStep[];
}

/** The part of a logged event that a settlement rests on. */
type Part = Pick<LoggedEvent, 'obligations' | 'entries'>;

/** What each event contributed; one that is rated otherwise since, or came to count later, contributed what it did then. */
export function contributionsOf(line: LineExplanation, events: readonly LoggedEvent[], originals: ReadonlyMap<string, LoggedEvent>): Contribution[] {
  return events.flatMap((event) => {
    const part = partAt(event, line);
    const original = event.takesBack && originals.get(event.takesBack.event);
    return part ? contributions(line, { event, part, original: original && partAt(original, line) }) : [];
  });
}

function partAt({ obligations, entries, since = {}, superseded = [] }: LoggedEvent, { agreement, settlement }: LineExplanation): Part | undefined {
  if ((since[agreement] ?? 0) <= settlement) return { obligations, entries };
  return superseded.filter((former) => former.agreement === agreement && former.until > settlement).toSorted((a, b) => a.until - b.until)[0];
}

interface Explained {
  readonly event: LoggedEvent;
  readonly part: Part;
  readonly original: Part | undefined;
}

/** One for each currency that the event was recorded in. */
function contributions(line: LineExplanation, { event, part, original }: Explained): Contribution[] {
  const counted = part.entries.filter((entry) => isOf(line, entry));
  if (counted.length === 0) return [];
  const owed = part.obligations.filter((one) => belongs(line, one));
  const identity = { event: { id: event.occurrence, '@referredType': event.kind }, eventTime: event.at, quantity: sumOf(counted.map(({ add }) => stored(add.quantity ?? '0'))).toFixed() };
  if (owed.length === 0) return [{ ...identity, amount: wireMoney(line.unit, zero), step: [...countSteps(line, part.entries), ...baseSteps(line, part.entries)] }];
  return owed.map((one) => ({ ...identity, amount: wireMoney(one.unit, stored(one.amount)), step: stepsOf(line, { event, owed: one, original }) }));
}

const isOf = (line: LineExplanation, entry: TallyEntry): boolean => isAmong(['total', 'metric'], line, entry);

/** Whether an entry counts something of these kinds for the line. */
function isAmong(kinds: readonly string[], { agreement, period, term, payer, payee }: LineExplanation, { key }: TallyEntry): boolean {
  const counted = tallyParts(key);
  return kinds.includes(counted.kind) && counted.agreement === agreement && counted.period === period && isSameJson(counted.parts.slice(0, 3), [term, payer, payee]);
}

/** Of amounts that were left open until the close only what held. */
const belongs = ({ agreement, period, term, payer, payee, held }: LineExplanation, owed: Obligation): boolean =>
  owed.agreement === agreement && owed.period === period && owed.term === term && owed.payer === payer && owed.payee === payee && (owed.onlyIf ?? []).every((choice) => held.includes(choicesText([choice])));

/** What an event counts where the close works out the amount. */
function countSteps(line: LineExplanation, entries: readonly TallyEntry[]): WireStep[] {
  return entries.filter((entry) => isAmong(['total', 'metric', 'seen', 'value'], line, entry)).map(({ key, add }) => {
    const { kind, parts } = tallyParts(key);
    const value = kind === 'seen' || kind === 'value' ? parts[3] : undefined;
    const operands = { counter: kind, events: String(add.events), ...(value !== undefined && { value }), ...(add.quantity !== undefined && { quantity: add.quantity }) };
    return wireStep({ name: 'count', operands, result: add.amount ?? add.quantity ?? String(add.events) });
  });
}

/** What an event brought to a share whose base was open until the close, one step for each way in which that could turn out. */
function baseSteps({ agreement, period, term, payer, payee, held }: LineExplanation, entries: readonly TallyEntry[]): WireStep[] {
  return entries.flatMap(({ key, add: { amount = '0' } }) => {
    const { kind, parts: [shared, holder, unit = '', version = '', parties = '[]', written = ''], ...at } = tallyParts(key);
    if (kind !== 'deferred' || at.agreement !== agreement || at.period !== period || shared !== term || holder !== payer || !isAmongParties(parties, payee)) return [];
    const choices = choicesOf(written);
    const holds = choices.every((choice) => held.includes(choicesText([choice])));
    return [wireStep({ name: 'base', operands: { version, unit, parties, choices: JSON.stringify(choices), holds: String(holds) }, result: amount })];
  });
}

const isAmongParties = (parties: string, payee: string): boolean => (JSON.parse(parties) as [string, string][]).some(([, party]) => party === payee);

interface Owed {
  readonly event: LoggedEvent;
  readonly owed: Obligation;
  readonly original: Part | undefined;
}

function stepsOf(line: LineExplanation, { event: { takesBack }, owed, original }: Owed): WireStep[] {
  if (!takesBack) return detailSteps(line, owed);
  const before = original?.obligations.find((one) => isSameObligation(one, owed));
  if (!before) return [];
  return [...detailSteps(line, before), wireStep({ name: 'takeBack', operands: { amount: before.amount, from: takesBack.from, to: takesBack.to }, result: owed.amount })];
}

const isSameObligation = (one: Obligation, other: Obligation): boolean => isSameJson(identityOf(one), identityOf(other));

const identityOf = ({ agreement, version, term, payer, payee, unit, onlyIf = [] }: Obligation) => ({ agreement, version, term, payer, payee, unit, onlyIf: choicesText(onlyIf) });

function detailSteps({ clause }: LineExplanation, { version, amount, unit, detail }: Obligation): WireStep[] {
  const scale = scaleOf(clause.find((one) => one.version === version)?.settlementTerms);
  const operands = { version, unit, ...scale };
  if (detail.kind === 'share') {
    const { gross, deducted, parts, charged = [] } = detail;
    const share = wireStep({ name: 'share', operands: { ...operands, gross, deducted, parts: JSON.stringify(parts.map(({ base, percent }) => [base, percent])) }, result: amount });
    return [...charged.map((one) => exchangeStep({ version, ...scale }, one)), share];
  }
  const { quantity, counted, billed, parts, per, factors, minimum, exchangeRate } = detail;
  const tier = { parts: JSON.stringify(parts.map((part) => [part.price, part.quantity])), tierFrom: JSON.stringify(parts.map(({ from }) => from)) };
  const price = { quantity, counted, billed, ...tier, per, factors: JSON.stringify(factors) };
  return [wireStep({ name: 'price', operands: { ...operands, ...price, ...(minimum !== undefined && { minimum }), ...(exchangeRate !== undefined && { exchangeRate }) }, result: amount })];
}

/** What a customer was charged, in the agreement's currency. */
function exchangeStep(agreed: Scale & { readonly version: string }, { amount, unit, exchangeRate = '1' }: ExchangedCharge): WireStep {
  const result = round(stored(amount).times(stored(exchangeRate)), Number(agreed.recordScale), agreed.rounding);
  return wireStep({ name: 'exchange', operands: { ...agreed, amount, unit, ...(exchangeRate !== '1' && { exchangeRate }) }, result: result.toFixed() });
}

interface Scale {
  readonly recordScale: string;
  readonly rounding: 'halfEven' | 'halfUp';
}

/** Six decimals and half to even, where the agreement says nothing. */
function scaleOf(settlementTerms: unknown): Scale {
  const { recordScale = 6, rounding = 'halfEven' } = (settlementTerms ?? {}) as { readonly recordScale?: number; readonly rounding?: Scale['rounding'] };
  return { recordScale: String(recordScale), rounding };
}
