import { type Choice, choicesText } from '@concord/rating';
import type { Step } from '@concord/settlement';

/** Why a line comes to what it does: the steps of the close, and which of the amounts that were left open count. */
export interface Reasons {
  readonly steps: readonly Step[];
  /** The choices that held, each as one text. */
  readonly held: readonly string[];
}

/** The steps that led to one line. */
export function reasonsOf({ term, payer, payee }: { readonly term: string; readonly payer: string; readonly payee: string }, { steps, held }: { readonly steps: readonly Step[]; readonly held: readonly Choice[] }): Reasons {
  const own = steps.filter((step) => step.term === term && step.payer === payer && (step.payee === undefined || step.payee === payee));
  return { steps: own, held: held.filter((choice) => choice.term === term).map((choice) => choicesText([choice])) };
}
