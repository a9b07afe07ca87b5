import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Between how many pairs of partners the records are. */
export const dealCount = 20;

/** Of each thousand records one repeats another, one is none, and one is of a kind that no term speaks of. */
const oddities = { duplicate: 999, broken: 499, unheardOf: 249 };
const distance = 500;

/** The same text for the same place, whoever asks. About 350 bytes. */
function lineAt(place: number): string {
  const odd = place % 1_000;
  const index = odd === oddities.duplicate ? place - distance - 1 : place;
  const deal = String((index * 7_919) % dealCount);
  return JSON.stringify({
    ...(odd !== oddities.broken && { usageType: odd === oddities.unheardOf ? 'unheardOf' : 'data' }),
    usageDate: new Date(Date.UTC(2026, 2, 1) + (index % 2_000_000) * 1_000).toISOString(),
    externalIdentifier: [{ id: `cdr-${String(index)}`, owner: 'mediation' }],
    relatedParty: [{ id: `buyer-${deal}`, role: 'buyer' }, { id: `seller-${deal}`, role: 'seller' }],
    usageCharacteristic: [{ name: 'volume', value: String(((index * 48_271) % 4_000_000) / 1_000), unitOfMeasure: 'MB' }],
  });
}

function* pages(records: number): Generator<string> {
  for (let from = 0; from < records; from += 1_000) yield `${Array.from({ length: Math.min(1_000, records - from) }, (_, index) => lineAt(from + index)).join('\n')}\n`;
}

/** Writes a file of so many records, sound and otherwise; it is never held whole. */
export const writeMixedRecords = (path: string, records: number): Promise<void> => pipeline(Readable.from(pages(records)), createWriteStream(path));
