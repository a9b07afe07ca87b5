import { setTimeout as sleep } from 'node:timers/promises';
import type { Screen } from '@concord/cli';
import type { Kill } from './kill-plan.ts';

/** Where a story is told while nobody looks. `times` holds how long each step took, in milliseconds. */
export function timingScreen(times: Map<string, number>): Screen {
  return silent(async (title, work) => {
    const startedAt = performance.now();
    const result = await work();
    times.set(title, performance.now() - startedAt);
    return result;
  });
}

export interface Killing {
  readonly plan: (step: string) => Kill;
  /** How long each step takes undisturbed, in milliseconds. */
  readonly times: ReadonlyMap<string, number>;
  readonly kill: (kill: Kill, step: string) => void;
}

/** Where a story is told while a process is killed in each step: at its moment, or when the step ends before. */
export function killingScreen({ plan, times, kill }: Killing): Screen {
  return silent(async (title, work) => {
    const planned = plan(title);
    const struck = sleep(planned.moment * (times.get(title) ?? 0)).then(() => kill(planned, title));
    const [result] = await Promise.all([work(), struck]);
    return result;
  });
}

type Step = <T>(title: string, work: () => Promise<T>) => Promise<T>;

const silent = (step: Step): Screen => ({
  say: () => undefined,
  table: () => undefined,
  step: async (title, work) => (await step(title, () => work(() => undefined)))[0],
});
