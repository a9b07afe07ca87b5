import type { SettlementLine } from '@concord/settlement';

type Identity = Pick<SettlementLine, 'term' | 'payer' | 'payee' | 'unit'>;

/** What a line is of, whichever settlement makes it. */
export const lineKey = ({ term, payer, payee, unit }: Identity): string => JSON.stringify([term, payer, payee, unit]);

/** Reads what `lineKey` wrote. */
export function partiesOfLine(key: string): Identity {
  const [term = '', payer = '', payee = '', unit = ''] = JSON.parse(key) as string[];
  return { term, payer, payee, unit };
}
