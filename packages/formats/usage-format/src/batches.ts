import { bounds } from './bounds.ts';

/** As many at a time as a batch holds, taken from what makes them only when they are asked for. */
export function* batches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < bounds.batch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
