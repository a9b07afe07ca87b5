import { type Choice, choicesText } from '@concord/rating';
import type { Step } from '@concord/settlement';

/** Why a line comes to what it does: the steps of the close, and which of the amounts that were left open count. */
export interface Reasons {
  readonly steps: readonly Step[];
  /** The choices that held, each as one text. */
  readonly held: readonly string[];
}

type Identity = Readonly<Record<'term' | 'payer' | 'payee' | 'unit', string>>;

interface Worked {
  readonly steps: readonly Step[];
  readonly held: readonly Choice[];
}

/** The steps that led to each line of a close, looked up when somebody asks. */
export function reasonsIn({ steps, held }: Worked): (line: Identity) => () => Reasons {
  let byTerm: ReadonlyMap<string, readonly Step[]> | undefined;
  return (line) => () => reasonsOf(line, held, (byTerm ??= Map.groupBy(steps, ({ term }) => term)).get(line.term) ?? []);
}

function reasonsOf(line: Identity, held: readonly Choice[], steps: readonly Step[]): Reasons {
  const own = steps.filter((step) => isOf(line, step));
  const standsOnOthers = own.some(({ name }) => name === 'openBase');
  return { steps: own, held: held.filter(({ term }) => standsOnOthers || term === line.term).map((choice) => choicesText([choice])) };
}

/** A term may have a line in each of several currencies; what was exchanged is in one. */
function isOf({ term, payer, payee, unit }: Identity, step: Step): boolean {
  const { unit: stated = unit, exchangeRate } = step.operands;
  return step.term === term && step.payer === payer && (step.payee === undefined || step.payee === payee) && (stated === unit || exchangeRate !== undefined);
}
