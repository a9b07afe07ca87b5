import type { Case } from './happenings.ts';

type Events = Case['events'];

interface Sifted {
  readonly fresh: Events;
  /** Ids of records that came again. */
  readonly duplicates: readonly string[];
  /** Ids of records that came again as something else. */
  readonly conflicts: readonly string[];
}

/** The records whose identifiers are new, those that came before, and those that came before as something else. */
export function sift(events: Events): Sifted {
  const sifted = { fresh: [] as Events[number][], duplicates: [] as string[], conflicts: [] as string[] };
  const contents = new Map<string, string>();
  for (const event of events) {
    const id = 'usage' in event ? event.usage.id : undefined;
    const [content, earlier] = [JSON.stringify(event), id === undefined ? undefined : contents.get(id)];
    if (id !== undefined && earlier === undefined) contents.set(id, content);
    if (id === undefined || earlier === undefined) sifted.fresh.push(event);
    else (earlier === content ? sifted.duplicates : sifted.conflicts).push(id);
  }
  return sifted;
}
