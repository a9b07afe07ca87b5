import { serviceNames } from '@concord/server';
import { randomFrom } from '@concord/cli';

/** One process to be killed while a step of the story is told. */
export interface Kill {
  readonly service: string;
  /** When, as a part of the time that the step takes undisturbed; from 0 to below 1. */
  readonly moment: number;
}

/** Who has most to do in each step of the story. */
const atWork: Readonly<Record<string, readonly string[]>> = {
  'On-boarding': ['party'],
  Agreement: ['agreement', 'settlement'],
  Catalog: ['catalog'],
  Quote: ['quote', 'catalog'],
  Order: ['ordering', 'quote'],
  Inventory: ['ordering'],
  Usage: ['usage', 'settlement'],
  Settlement: ['settlement', 'usage', 'billing'],
  Billing: ['billing', 'settlement'],
  Payment: ['billing', 'settlement'],
  Ledger: ['settlement'],
};

/** The same seed kills the same services at the same moments: every other time one that is at work, else any of them. @returns asked once for each step */
export function killPlan(seed: number): (step: string) => Kill {
  const random = randomFrom(seed);
  return (step) => {
    const candidates = random() < 0.5 ? (atWork[step] ?? serviceNames) : serviceNames;
    return { service: candidates[Math.floor(random() * candidates.length)] ?? 'settlement', moment: random() };
  };
}
