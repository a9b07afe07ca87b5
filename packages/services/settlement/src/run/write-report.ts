import { decimal, wireMoney } from '@concord/money';
import { toIso } from '@concord/period';
import type { ConsumerContext, EntityRef } from '@concord/resource';
import type { SettlementLine } from '@concord/settlement';
import { partyReference } from '../desk/agreement-copy.ts';
import type { ClosedAgreement } from './close-agreements.ts';

/** What a period of an agreement came to, in TM Forum's words (TMF737): a report for each currency, an item for each line. */
export async function writeReport(run: EntityRef, closed: ClosedAgreement, { resources }: ConsumerContext): Promise<void> {
  const [{ id: agreement }] = closed.versions;
  for (const [unit, lines] of Map.groupBy(closed.lines, (line) => line.unit)) {
    await resources.create('PartyRevSharingReport', {
      '@type': 'PartyRevSharingReport',
      id: `${run.id}-${agreement}-${closed.period.key.replace(':', '-')}-${unit}`,
      settlementRun: { id: run.id },
      agreement: { '@type': 'AgreementRef', id: agreement },
      partyRevSharingModel: { '@type': 'PartyRevSharingModelRef', id: `${agreement}-model` },
      money: wireMoney(unit, lines.reduce((sum, { amount }) => sum.plus(decimal(amount)), decimal('0'))),
      partyRevSharingReportItem: lines.map((line, index) => item(line, index, closed)),
      relatedParty: [...new Set(lines.flatMap(({ payer, payee }) => [payer, payee]))].map((id) => partyReference(id, 'partner')),
    });
  }
}

/** `payer` is our extension: a TMF737 item names one party, the one that earns. */
function item({ agreement, term, payer, payee, unit, amount }: SettlementLine, index: number, { period }: ClosedAgreement) {
  return {
    '@type': 'PartyRevSharingReportItem',
    id: String(index + 1),
    partyRevSharingModelItem: { '@type': 'PartyRevSharingModelItemRef', revenueSharingModelId: `${agreement}-model`, itemId: term },
    relatedParty: partyReference(payee, 'payee'),
    payer: { '@type': 'PartyRef', id: payer },
    billPeriod: { startDateTime: toIso(period.start), endDateTime: toIso(period.end) },
    money: wireMoney(unit, decimal(amount)),
    status: 'settled',
  };
}
