import type { ResourceWriter, Task } from '@concord/resource';
import type { Storage, Transaction } from '@concord/storage-port';
import { type Rounds, type RoundsParts, startRounds } from './rounds.ts';

export interface TasksParts extends RoundsParts {
  readonly tasks: readonly Task[];
  readonly storage: Storage;
  /** How a task writes resources of its service, with their rules and notifications, in its transaction. */
  readonly writer: (transaction: Transaction, tenant: string, now: Date) => ResourceWriter;
  readonly clock: () => Date;
}

/** Does what a service does by itself, for one tenant after the other: what fails for one does not keep the others waiting. */
export const startTasks = (parts: TasksParts): Rounds => startRounds(parts, 'tasks wait for the next round', async (closing) => {
  for (const tenant of parts.tasks.length === 0 ? [] : await parts.storage.tenants()) {
    for (const task of parts.tasks) if (!closing.aborted) await perform(task, tenant, parts);
  }
});

async function perform({ name, perform: work }: Task, tenant: string, { service, storage, writer, clock, logger }: TasksParts): Promise<void> {
  const now = clock();
  try {
    await storage.scoped({ tenant }).transaction((transaction) => work({ tenant, now, transaction, resources: writer(transaction, tenant, now) }));
  } catch (error) {
    logger.warn('a task waits for the next round', { error, service, task: name, tenant });
  }
}
