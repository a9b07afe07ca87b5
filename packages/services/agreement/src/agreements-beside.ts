import { type ChangeContext, digestId } from '@concord/resource';
import { type CollectionDeclaration, type Document, type Entry, everything, type Transaction } from '@concord/storage-port';
import { meetingPoints, readAgreement } from '@concord/terms';
import { agreementLine, amendedAgreementId, type Agreement } from './agreement.ts';

/** A name under which an agreement is found by others that may collide with it: searched for among all, each is checked against a few. */
interface KeptPoint extends Document {
  readonly point: string;
  readonly agreement: string;
}

export const keptPoints: CollectionDeclaration = { name: 'meetingPoint', indexes: [['point'], ['agreement']] };

/** Statuses of what binds or once bound. */
export const inForce = ['active', 'suspended', 'terminated'];

const lineName = (line: string): string => `line ${line}`;

/** Every other agreement that is or was in force and that the checks could find something about, those of its own line left out. */
export async function agreementsMet(agreement: Agreement, transaction: Transaction): Promise<readonly Agreement[]> {
  const { draft } = readAgreement(agreement);
  const ids = draft ? await idsAt(meetingPoints(draft).sought, transaction) : [];
  return (await others(ids, agreement, inForce, transaction)).filter((other) => agreementLine(other) !== agreementLine(agreement));
}

/** Every other version of the same agreement in `status`. */
export async function versionsBeside(agreement: Agreement, status: readonly string[], transaction: Transaction): Promise<readonly Agreement[]> {
  const line = agreementLine(agreement);
  const ids = [line, ...(await idsAt([lineName(line)], transaction))];
  return (await others(ids, agreement, status, transaction)).filter((other) => agreementLine(other) === line);
}

async function idsAt(points: readonly string[], transaction: Transaction): Promise<readonly string[]> {
  const found = await everything<KeptPoint>(keptPoints.name, transaction, { op: 'in', path: 'point', values: points });
  return [...new Set(found.map(({ agreement }) => agreement))];
}

async function others(ids: readonly string[], { id: own }: Agreement, status: readonly string[], transaction: Transaction): Promise<readonly Agreement[]> {
  const found = (await transaction.collection<Agreement>('agreement').findMany(ids)).map(({ document }) => document);
  return found.filter((other) => other.id !== own && status.includes(other.status)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** An amendment is found by what it amends from its first draft on; what else an agreement is found by, when it comes into force and its terms stand. */
export async function pointsAreKept({ next, previous }: { readonly next?: Agreement; readonly previous?: Agreement }, { transaction }: ChangeContext): Promise<void> {
  const collection = transaction.collection<KeptPoint>(keptPoints.name);
  if (next) await collection.put(pointsToKeep(next, previous).map((point) => kept(point, next)));
  else if (previous) for (const { id } of await everything<KeptPoint>(keptPoints.name, transaction, { op: 'eq', path: 'agreement', value: previous.id })) await collection.remove(id);
}

function pointsToKeep(next: Agreement, previous: Agreement | undefined): readonly string[] {
  const amended = amendedAgreementId(next);
  const line = amended === undefined || (previous && amendedAgreementId(previous) === amended) ? [] : [lineName(amended)];
  const { draft } = next.status === 'active' && previous?.status === 'validated' ? readAgreement(next) : {};
  return [...line, ...(draft ? meetingPoints(draft).kept : [])];
}

const kept = (point: string, { id: agreement, engagedParty }: Agreement): Entry<KeptPoint> => ({
  document: { id: digestId(JSON.stringify([point, agreement])), point, agreement }, parties: [...new Set(engagedParty.map(({ id }) => id))],
});
