import type { Message } from '@concord/bus-port';
import { type Entry, type Journal, journalAt, readJournal } from './journal.ts';

/** Lines that say nothing any more before the file is written anew. */
const MOST_IDLE_LINES = 1_000;

/**
 * What a group has set aside, oldest first. What is handed over again stays kept until it is handled, so that a process killed in
 * between loses nothing: the next one finds it set aside.
 */
export interface DeadLetters {
  /** How many are set aside and not being handed over again. */
  readonly size: () => number;
  readonly has: (id: string) => boolean;
  readonly first: (limit: number) => readonly Message[];
  /** All that are set aside, to be handed over again. */
  readonly takeAll: () => readonly Message[];
  /** @throws DomainError unavailable where they cannot be kept durably */
  readonly keep: (messages: readonly Message[]) => void;
  /** Those of these messages that had been set aside need not be kept any longer. @throws DomainError as `keep`; they are set aside again then */
  readonly handled: (messages: readonly Message[]) => void;
  readonly close: () => void;
}

/** In memory alone: for a bus without a folder. */
const nowhere: Journal = { append: () => undefined, rewrite: () => undefined, close: () => undefined };

const deadOf = (kept: ReadonlyMap<string, Message>): readonly Entry[] => [...kept.values()].map((dead) => ({ dead }));

function replay(entries: readonly Entry[]): Map<string, Message> {
  const kept = new Map<string, Message>();
  for (const entry of entries) {
    if ('handled' in entry) kept.delete(entry.handled);
    else kept.set(entry.dead.id, entry.dead);
  }
  return kept;
}

/** @param path the file to keep them in, read now; without it they are gone with the process */
export function deadLetters(path: string | undefined): DeadLetters {
  const kept = path === undefined ? new Map<string, Message>() : replay(readJournal(path));
  const journal = path === undefined ? nowhere : journalAt(path, deadOf(kept));
  const again = new Set<string>();
  let lines = kept.size;
  const note = (entries: readonly Entry[]): void => {
    journal.append(entries);
    lines += entries.length;
  };
  const aside = (): readonly Message[] => [...kept.values()].filter(({ id }) => !again.has(id));
  return {
    size: () => kept.size - again.size,
    has: (id) => kept.has(id) && !again.has(id),
    first: (limit) => aside().slice(0, limit),
    takeAll: () => {
      const taken = aside();
      for (const { id } of taken) again.add(id);
      return taken;
    },
    keep: (messages) => {
      for (const { id } of messages) again.delete(id);
      note(messages.map((dead) => ({ dead })));
      for (const message of messages) kept.set(message.id, message);
    },
    handled: (messages) => {
      const ids = messages.map(({ id }) => id).filter((id) => again.delete(id));
      if (ids.length === 0) return;
      note(ids.map((handled) => ({ handled })));
      for (const id of ids) kept.delete(id);
      if (lines - kept.size <= MOST_IDLE_LINES) return;
      journal.rewrite(deadOf(kept));
      lines = kept.size;
    },
    close: () => journal.close(),
  };
}
