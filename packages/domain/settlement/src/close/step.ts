import type { Decimal } from '@concord/money';

/** Names of the steps by which a close works out a line; what each computes is said where it is told. */
export type StepName = 'condition' | 'events' | 'fixed' | 'balance' | 'distinct' | 'openBase' | 'openShare' | 'roundTogether' | 'round' | 'guarantee' | 'shortfall' | 'missingAmount' | 'cap' | 'measured' | 'bonus' | 'bonusPercent';

/** One step with all that goes into it, so that it can be worked out again. Numbers are decimal strings. */
export interface Step {
  readonly name: StepName;
  readonly term: string;
  readonly payer: string;
  /** Absent where it is a step to all lines of the term that the payer pays. */
  readonly payee?: string;
  readonly operands: Readonly<Record<string, string>>;
  readonly result: string;
}

/** Tells of a step while it is taken. */
export type Tell = (step: Step) => void;

export const silently: Tell = () => undefined;

/** Operands as they are written: what is absent is left out. */
export function operandsOf(operands: Readonly<Record<string, Decimal | string | number | undefined>>): Readonly<Record<string, string>> {
  const written: Record<string, string> = {};
  for (const name in operands) {
    const value = operands[name];
    if (value !== undefined) written[name] = typeof value === 'object' ? value.toFixed() : `${value}`;
  }
  return written;
}
