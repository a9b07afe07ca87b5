import type { Finding } from '@concord/errors';
import type { Decimal } from '@concord/money';
import { clausesOf, type DraftAgreement } from '../agreement.ts';

/** What `payer` owed `payee` by `terms` in a past period. Names are as the term writes them. */
export type PastAmount = (of: { readonly payer: string; readonly payee: string; readonly terms: readonly string[]; readonly unit: string }) => Decimal | undefined;

/** Guarantees that past volumes would not have reached: the payer should know before signing. */
export function guaranteeFindings(agreement: DraftAgreement, pastAmount: PastAmount = () => undefined): Finding[] {
  return clausesOf(agreement, 'MinimumGuarantee').flatMap(({ term, pointer }) => {
    const past = pastAmount({ payer: term.payer, payee: term.payee, terms: term.terms, unit: term.amount.unit });
    if (past === undefined || past.gte(term.amount.value)) return [];
    const message = `${term.id}: past volumes make ${past.toFixed()} ${term.amount.unit}, below the guaranteed ${term.amount.value.toFixed()}`;
    return [{ code: 'guaranteeNotReached', message, pointer: `${pointer}/amount`, termId: term.id, severity: 'warning' as const }];
  });
}
