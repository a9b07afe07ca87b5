import { type Finding, invalidInput } from '@concord/errors';
import type { Entry, UsageReader, UsageRecord } from '@concord/usage-format';
import type { StatementItem } from './reconciliation.ts';

/** By which characteristics of a record its amount and its quantity go. */
export interface Figures {
  readonly amount: string;
  readonly quantity: string;
}

/** What a file says, with the line of each item. */
export interface FileItems {
  readonly items: readonly StatementItem[];
  readonly lines: readonly number[];
}

const mostItems = 500_000;
const mostFindings = 100;

/**
 * Reads a partner's statement or usage. All of it counts, or none: an account with lines left out would be held against what it did not say.
 * @throws DomainError invalidInput `invalidStatement` with the lines that cannot be read, `tooManyItems`
 */
export async function statementItems(bytes: AsyncIterable<Uint8Array>, reader: UsageReader, figures: Figures): Promise<FileItems> {
  const [items, lines, findings]: [StatementItem[], number[], Finding[]] = [[], [], []];
  for await (const entries of reader(bytes)) {
    findings.push(...entries.flatMap(wrongWith).slice(0, mostFindings - findings.length));
    for (const { line, record } of entries.filter(isRecord)) {
      items.push(itemOf(record, line, figures));
      lines.push(line);
    }
    if (items.length > mostItems) throw invalidInput('tooManyItems', `an account has at most ${mostItems} items; a shorter period has fewer`);
  }
  if (findings.length > 0) throw invalidInput('invalidStatement', 'the file cannot be read whole', findings);
  return { items, lines };
}

const isRecord = (entry: Entry): entry is Entry & { readonly record: UsageRecord } => 'record' in entry;

function wrongWith(entry: Entry): readonly Finding[] {
  if ('refusal' in entry) return [{ code: entry.refusal.code, message: entry.refusal.reason, pointer: `/line/${entry.line}` }];
  return 'trailer' in entry ? entry.trailer.findings.filter(({ severity }) => severity === 'error') : [];
}

interface Said {
  readonly name: string;
  readonly value: unknown;
  readonly unitOfMeasure?: unknown;
}

/** A usage record as an item; what is an item already stays one. The usage type is the term, where the file is a statement and names none. */
function itemOf(record: UsageRecord, line: number, figures: Figures): StatementItem {
  const said = characteristicsOf(record);
  const named = (name: string): Said | undefined => said.find((one) => one.name === name);
  const texts = { usageType: record.usageType, usageDate: record.usageDate, termId: record.termId ?? named('termId')?.value ?? record.usageType };
  const [quantity, amount] = [record.quantity ?? named(figures.quantity)?.value, record.amount ?? moneyOf(named(figures.amount))];
  return {
    id: identifierOf(record) ?? String(line), usageCharacteristic: said, ...Object.fromEntries(Object.entries(texts).filter(([, value]) => textIn(value) !== undefined)),
    ...(isFigure(quantity) && { quantity }), ...(isMoney(amount) && { amount }),
  };
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const isFigure = (value: unknown): value is number | string => typeof value === 'number' || (typeof value === 'string' && value !== '');
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isMoney = (value: unknown): value is { readonly unit: string; readonly value: number | string } => isObject(value) && typeof value.unit === 'string' && isFigure(value.value);
const isSaid = (value: unknown): value is Said => isObject(value) && typeof value.name === 'string';
const membersOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const characteristicsOf = ({ usageCharacteristic }: UsageRecord): readonly Said[] => membersOf(usageCharacteristic).filter(isSaid);

const moneyOf = (said: Said | undefined): unknown => said && { unit: said.unitOfMeasure, value: said.value };

function identifierOf({ id, externalIdentifier }: UsageRecord): string | undefined {
  const [first] = membersOf(externalIdentifier);
  return textIn(id) ?? (isObject(first) ? textIn(first.id) : undefined);
}
