/** Something that is known only at the close: which tier a total reaches, whether a condition holds. */
export type Choice =
  | { readonly kind: 'tier'; readonly version: string; readonly term: string; readonly payer: string; readonly payee: string; readonly tier: number }
  | ConditionChoice;

/** A condition holds; with `fails`, it does not. */
export interface ConditionChoice {
  readonly kind: 'condition';
  readonly version: string;
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly fails?: true;
}

const textOf = (choice: Choice): string => JSON.stringify(choice, Object.keys(choice).sort());

/** Choices as one text, the same for the same choices in any order; empty for none. */
export function choicesText(choices: readonly Choice[]): string {
  if (choices.length === 0) return '';
  return `[${[...new Set(choices.map(textOf))].sort().join(',')}]`;
}

/** Reads back what `choicesText` wrote. */
export const choicesOf = (written: string): readonly Choice[] => (written === '' ? [] : (JSON.parse(written) as Choice[]));
