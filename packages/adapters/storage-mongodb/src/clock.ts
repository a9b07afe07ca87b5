import { randomBytes } from 'node:crypto';

/** Marks what is created in an order. */
export interface Clock {
  /** Microseconds of the process's clock, never one twice. Doubles hold them exactly until the year 2255. */
  readonly now: () => number;
  /** `now` as text that sorts like it, made unique over processes: what one process creates is ordered strictly, what several create as well as their clocks agree. */
  readonly place: () => string;
}

export function risingClock(): Clock {
  const process = randomBytes(4).toString('hex');
  let last = 0;
  const now = (): number => {
    last = Math.max(last + 1, Date.now() * 1000);
    return last;
  };
  return { now, place: () => `${now().toString(36).padStart(11, '0')}${process}` };
}
