import type { AgreementDraft, Party } from '../case/case.ts';
import type { Client } from '../suite/client.ts';
import { eventually } from '../suite/eventually.ts';
import type { Session } from '../suite/session.ts';

/** What an agreement is concluded between, and the roles that events will bring. */
export interface Conclusion {
  readonly draft: AgreementDraft;
  readonly parties: readonly Party[];
  readonly eventRoles: readonly string[];
  /** RFC 3339; written beside each signature. */
  readonly signedAt: string;
}

/**
 * Drafts an agreement (TMF651), has its terms checked, signed by every party with its own token, and waits until it is in force
 * and settlement has published it as a revenue sharing model.
 */
export async function concludeAgreement(conclusion: Conclusion, session: Session): Promise<void> {
  const { draft, signedAt } = conclusion;
  await session.operator.create('Agreement', agreementBody(conclusion));
  await session.operator.patch('Agreement', draft.id, { status: 'validated' });
  for (const party of new Set(draft.engagedParty.map(({ id }) => id))) await sign(draft.id, party, signedAt, session.as(party));
  await eventually(`agreement ${draft.id} to come into force`, () => inForce(draft.id, session.operator));
  await eventually(`settlement to know agreement ${draft.id}`, async () => (await session.operator.list('PartyRevSharingModel', { id: `${draft.id}-model` }))[0]);
}

function agreementBody({ draft, parties, eventRoles }: Conclusion): object {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return {
    ...draft,
    engagedParty: draft.engagedParty.map((party) => ({ ...party, name: names.get(party.id) ?? party.id, '@referredType': 'Organization' })),
    characteristic: [{ name: 'eventRole', valueType: 'array', value: [...new Set([...eventRoles, ...namesInTerms(draft.agreementItem)])] }],
    agreementAuthorization: [],
  };
}

async function sign(agreementId: string, party: string, date: string, client: Client): Promise<void> {
  const signature = { date, state: 'approved', signatureRepresentation: `signed by ${party}`, relatedParty: [{ id: party, '@referredType': 'Organization' }] };
  await client.patch('Agreement', agreementId, [{ op: 'add', path: '/agreementAuthorization/-', value: signature }]);
}

async function inForce(id: string, operator: Client): Promise<true | undefined> {
  const { status } = await operator.read('Agreement', id);
  if (status !== 'validated' && status !== 'active') throw new Error(`agreement ${id} was signed by all and is ${status}`);
  return status === 'active' ? true : undefined;
}

const namingAttributes = new Set(['payer', 'payee', 'holder', 'party', 'acquirer', 'guarantor', 'clearingParty']);

/** Every role or party that terms name. */
function namesInTerms(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([attribute, held]: [string, unknown]) => (typeof held === 'string' && namingAttributes.has(attribute) ? [held] : namesInTerms(held)));
}
