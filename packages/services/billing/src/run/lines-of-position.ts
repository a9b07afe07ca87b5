import type { Transaction } from '@concord/storage-port';
import { collectionOf, everyOf, type SettlementLine, type SettlementPosition } from '../bill/settled.ts';
import { heldParts } from '../dispute/held-parts.ts';
import type { HeldPart } from '../dispute/settlement-hold.ts';

/** What a statement is made of. */
export interface MadeOf {
  readonly lines: readonly SettlementLine[];
  readonly held: readonly HeldPart[];
}

/** Lines in memory at most, beside those of one position: positions under the same agreements follow each other. */
const mostKept = 20_000;

/** Finds what positions were netted of, the lines under each agreement read once for positions that follow each other. */
export function madeOf(transaction: Transaction): (position: SettlementPosition) => Promise<MadeOf> {
  const kept = new Map<string, readonly SettlementLine[]>();
  const heldIn = new Map<string, readonly HeldPart[]>();
  let count = 0;
  const linesUnder = async (run: string, agreement: string): Promise<readonly SettlementLine[]> => {
    const key = JSON.stringify([run, agreement]);
    const lines = kept.get(key) ?? (await everyOf<SettlementLine>('SettlementLine', { op: 'and', of: [{ op: 'eq', path: 'settlementRun.id', value: run }, { op: 'eq', path: 'agreement.id', value: agreement }] }, transaction));
    if (!kept.has(key)) count += lines.length;
    kept.set(key, lines);
    return lines;
  };
  const ofRun = async (run: string, { agreement }: SettlementPosition): Promise<MadeOf> => {
    if (count > mostKept) {
      kept.clear();
      count = 0;
    }
    const lines: SettlementLine[] = [];
    for (const { id } of agreement) lines.push(...(await linesUnder(run, id)));
    const held = heldIn.get(run) ?? (await heldParts({ id: run }, transaction));
    heldIn.set(run, held);
    return { lines, held };
  };
  return async (position) => {
    let made = await ofRun(position.settlementRun.id, position);
    for (const run of await earlierRuns(position, transaction)) {
      const earlier = await ofRun(run, position);
      made = { lines: [...earlier.lines, ...made.lines], held: [...earlier.held, ...made.held] };
    }
    return made;
  };
}

/** A position that takes up what earlier runs carried over is made of their lines as well. */
async function earlierRuns({ carriedPosition = [] }: SettlementPosition, transaction: Transaction): Promise<readonly string[]> {
  const found = await transaction.collection<SettlementPosition>(collectionOf('SettlementPosition')).findMany(carriedPosition.map(({ id }) => id));
  return [...new Set(found.map(({ document }) => document.settlementRun.id))];
}
