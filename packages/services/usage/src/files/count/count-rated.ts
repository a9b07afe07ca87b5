import { stored, wireMoney, type WireMoney } from '@concord/money';
import type { ConsumerContext } from '@concord/resource';
import { fileOf } from '../read/record-id.ts';
import { completed, type UsageFile } from '../usage-file.resource.ts';

/** What settlement made of a pack of records. */
export interface RatedPack {
  /** Id of its first record. */
  readonly first: string;
  readonly count: number;
  readonly suspended: number;
  readonly charge: readonly WireMoney[];
}

/** Adds what settlement says to the totals of the files it is of. The last pack completes its file. */
export async function countRated(packs: readonly RatedPack[], { resources, now }: ConsumerContext): Promise<void> {
  for (const [id, ofFile] of Map.groupBy(packs, ({ first }) => fileOf(first))) {
    if (await resources.find('UsageFile', id)) await resources.change<UsageFile>('UsageFile', id, (file) => completed(ofFile.reduce(counted, file), now));
  }
}

function counted(file: UsageFile, { count, suspended, charge }: RatedPack): UsageFile {
  const { accepted, suspended: before, ...total } = file.controlTotal;
  const controlTotal = { ...total, accepted: accepted - suspended, suspended: before + suspended };
  return { ...file, controlTotal, ratedCount: file.ratedCount + count, charge: charge.reduce(added, file.charge) };
}

function added(sums: readonly WireMoney[], { unit, value }: WireMoney): readonly WireMoney[] {
  const known = sums.find((sum) => sum.unit === unit);
  const sum = wireMoney(unit, stored(String(known?.value ?? 0)).plus(stored(String(value))));
  return [...sums.filter((one) => one !== known), sum];
}
