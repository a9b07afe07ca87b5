import type { UsageRecord } from '../case/case.ts';

/** What happens in a month, as usage type and quantity. */
const months = {
  '2025-01': [['roaming-out', 2000], ['roaming-in', 1500], ['stream', 100], ['line', 40], ['capacity', 3]],
  '2025-02': [['roaming-out', 1000], ['roaming-in', 3000], ['stream', 80], ['line', 50], ['capacity', 4]],
  '2025-03': [['roaming-out', 1200], ['roaming-in', 2500], ['stream', 60], ['line', 45], ['capacity', 6]],
} as const;

export type Month = keyof typeof months;

const between: Readonly<Record<string, readonly string[]>> = {
  'roaming-out': ['nordnet', 'gallia'], 'roaming-in': ['gallia', 'nordnet'], 'line': ['albion', 'nordnet'], 'capacity': ['nordnet', 'atlas'], 'stream': ['nordnet', 'lumiere'],
};

/** One record: its id says what and when. */
function record(usageType: string, day: string, quantity: number): UsageRecord {
  const isStream = usageType === 'stream';
  return {
    id: `${usageType}-${day}`, usageDate: `${day}T12:00:00Z`, usageType, characteristics: { n: String(quantity) }, ...(isStream && { offering: 'streams' }),
    relatedParty: [...(between[usageType] ?? []).map((id) => ({ id, role: id })), ...(isStream ? [{ id: 'hotel', role: 'customer' }] : [])],
  };
}

/** What a month brings, half of each on its fifth and half on its twentieth day. */
export const recordsOf = (month: Month): readonly UsageRecord[] =>
  months[month].flatMap(([usageType, quantity]) => [record(usageType, `${month}-05`, quantity / 2), record(usageType, `${month}-20`, quantity / 2)]);

/** The first day of a month and of the one after it. */
export function spanOf(month: Month): { readonly startDateTime: string; readonly endDateTime: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { startDateTime: `${month}-01T00:00:00Z`, endDateTime: `${year}-${String(number + 1).padStart(2, '0')}-01T00:00:00Z` };
}

/** A file of one record of each of some services. */
export const fileOf = (services: readonly string[], month: Month): string => services.map((usageType) => JSON.stringify(filed({ ...record('roaming-out', `${month}-10`, 3), id: usageType, usageType }))).join('\n');

/** A file of January that arrives in February, as its sender wrote it. */
export const lateFile = (): string => [25, 26, 27].map((day) => JSON.stringify(filed(record('roaming-out', `2025-01-${day}`, 100)))).join('\n');

const filed = ({ id, characteristics, ...rest }: UsageRecord) =>
  ({ ...rest, externalIdentifier: [{ id: `late-${id}`, owner: 'gallia' }], usageCharacteristic: Object.entries(characteristics).map(([name, value]) => ({ name, value, valueType: 'string' })) });
