import type { Period, UsageRecord } from '../case/case.ts';
import { randomFrom } from './random-from.ts';

/** A month of records, each list in the order of its dates. */
export interface Month {
  /** What the city's sensors sent, in gigabytes. */
  readonly data: readonly UsageRecord[];
  /** What the safety provider was called to. */
  readonly incidents: readonly UsageRecord[];
}

/** One incident for so many data records. */
const dataPerIncident = 50;

/** The same month every time, on every machine. @param records of data */
export function monthOf({ startDateTime, endDateTime }: Period, records: number): Month {
  const random = randomFrom(20_260_301);
  const [start, end] = [Date.parse(startDateTime), Date.parse(endDateTime)];
  const dates = (count: number): string[] =>
    Array.from({ length: count }, () => start + Math.floor((random() * (end - start)) / 1000) * 1000).sort((one, other) => one - other).map((time) => new Date(time).toISOString());
  return {
    data: dates(records).map((usageDate, index) => dataRecord(`data-${index + 1}`, usageDate, 1 + Math.floor(random() * 800))),
    incidents: dates(Math.ceil(records / dataPerIncident)).map((usageDate, index) => incidentRecord(`incident-${index + 1}`, usageDate, 1 + Math.floor(random() * 3))),
  };
}

const dataRecord = (id: string, usageDate: string, megabytes: number): UsageRecord => ({
  id, usageDate, usageType: 'data', offering: 'smartcity',
  characteristics: { gb: (megabytes / 1000).toFixed(3) },
  relatedParty: [{ id: 'city', role: 'customer' }, { id: 'env', role: 'analytics' }, { id: 'telco', role: 'operator' }],
});

const incidentRecord = (id: string, usageDate: string, count: number): UsageRecord => ({
  id, usageDate, usageType: 'incident',
  characteristics: { count: String(count) },
  relatedParty: [{ id: 'safe', role: 'responder' }, { id: 'telco', role: 'operator' }],
});
