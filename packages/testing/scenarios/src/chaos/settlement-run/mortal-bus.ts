import { appendFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bus, Message } from '@concord/bus-port';
import { delegated } from '../delegated-bus.ts';
import { type Blow, blowsIn, type Place } from './blows.ts';

/**
 * A bus on which the process dies when a message of its plan comes by. @param folder where it is written, before the blow falls, which
 * ones have fallen: the process that is started again lives on
 */
export function mortalBus(inner: Bus, folder: string): Bus {
  const fatal = (place: Place, messages: readonly Message[]): Blow | undefined => {
    for (const { tenant, topic } of messages) {
      const blow = blowsIn(tenant).find((one) => one.place === place && one.topic === topic && !existsSync(markOf(folder, tenant, one.step)));
      if (blow && comesDue(blow, `${markOf(folder, tenant, blow.step)}.seen`)) {
        mkdirSync(markOf(folder, tenant, blow.step));
        return blow;
      }
    }
    return undefined;
  };
  return {
    ...delegated(inner),
    publish: (messages) => mortally(fatal('publish', messages), () => inner.publish(messages)),
    subscribe: (interest, handler) => inner.subscribe(interest, (messages) => mortally(fatal(`handle by ${interest.consumer}`, messages), () => handler(messages))),
  };
}

const markOf = (folder: string, tenant: string, step: string): string => join(folder, `${tenant} ${step}`);

/** Counts in a file: whoever died does not remember. */
function comesDue({ spared }: Blow, count: string): boolean {
  appendFileSync(count, '.');
  return statSync(count).size > spared;
}

async function mortally(blow: Blow | undefined, work: () => Promise<void>): Promise<void> {
  if (blow?.moment === 'before') die();
  if (typeof blow?.moment === 'number') setTimeout(die, blow.moment);
  await work();
  if (blow?.moment === 'after') die();
}

/** As an outage does it: nothing is finished. */
const die = (): void => void process.kill(process.pid, 'SIGKILL');
