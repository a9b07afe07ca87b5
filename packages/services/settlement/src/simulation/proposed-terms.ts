import { invalidInput } from '@concord/errors';
import { readInstant } from '@concord/period';
import { type AgreementVersion, parseAgreement } from '@concord/terms';
import { agreementLine, type AgreementCopy } from '../desk/agreement-copy.ts';
import type { Desk } from '../desk/rating-desk.ts';
import type { Simulation } from './simulation.ts';

export type Versions = readonly [AgreementVersion, ...AgreementVersion[]];

interface Proposal {
  /** The agreement as it would be. */
  readonly proposed: Versions;
  /** As it is, where it is in force. */
  readonly inForce?: Versions;
}

/**
 * The terms that a simulation tries out: an agreement's own, those of a draft or an amendment, or items in place of them.
 * @throws DomainError `unknownAgreement`, or `invalidAgreement` with every finding
 */
export async function proposedTerms(wanted: Simulation, { context, book }: Desk): Promise<Proposal> {
  const copy = wanted.agreement && (await copyNamed(wanted.agreement.id, context));
  const id = copy ? agreementLine(copy) : context.now.toISOString();
  const [first, ...others] = book.agreements.get(id) ?? [];
  const inForce: Versions | undefined = first && [first, ...others];
  const version = versionOf({ ...ofItsOwn(wanted), ...copy, ...given(wanted), id, version: copy?.version ?? '1' }, copy);
  const kept = wanted.agreementItem ? [] : (inForce ?? []).filter((one) => one.version !== version.version);
  return { proposed: [version, ...kept], ...(inForce && { inForce }) };
}

const versionOf = (body: object, copy: AgreementCopy | undefined): AgreementVersion => parseAgreement(body, readInstant(copy?.agreementPeriod?.startDateTime));

const given = ({ engagedParty, agreementItem }: Simulation): object => ({ ...(engagedParty && { engagedParty }), ...(agreementItem && { agreementItem }) });

/** Terms of no agreement are tried out as if they were in force for the period. */
const ofItsOwn = ({ period }: Simulation): object => ({ agreementPeriod: period, engagedParty: [] });

async function copyNamed(id: string, { transaction }: Desk['context']): Promise<AgreementCopy> {
  const copy = (await transaction.collection<AgreementCopy>('copy.agreement').find(id))?.document;
  if (copy) return copy;
  const message = `settlement knows no agreement ${id} (yet)`;
  throw invalidInput('unknownAgreement', message, [{ code: 'unknownAgreement', message, pointer: '/agreement/id' }]);
}
