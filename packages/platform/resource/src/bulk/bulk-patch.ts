import { DomainError, type Finding, invalidInput, isDomainError, unprocessable } from '@concord/errors';
import type { Predicate } from '@concord/storage-port';
import type { BodyCheck } from '../change/body-check.ts';
import { refuseIfAny } from '../change/changes.ts';
import { mayQuery } from '../change/patch.ts';
import { mediaTypeOf } from '../crud-operations.ts';
import type { ChangeContext, Resource } from '../declaration/declaration.ts';
import { expressionPredicate } from '../json-path/path-predicate.ts';
import type { Operation, OperationRequest } from '../service.ts';
import type { ResourceType } from '../service-model.ts';
import { type CollectionStep, type MemberStep, type NewStep, readCollectionPatch } from './collection-patch.ts';

/** A collection as an API has it, and what it does with one resource at a time, where its document has that. */
export interface Collection {
  readonly type: ResourceType;
  /** Where the resources are kept. */
  readonly kept: string;
  /** A condition in the words of the API, in those under which things are kept. */
  readonly keptPredicate: (shown: Predicate) => Predicate;
  readonly create: Operation;
  readonly patch: Operation;
  readonly remove: Operation;
}

/** What came of each resource that was concerned, by its id: what is answered of it, nothing for a removed one. */
type Outcomes = Map<string, unknown>;

interface Work extends Collection {
  readonly request: OperationRequest;
  readonly context: ChangeContext;
  readonly outcomes: Outcomes;
}

const mostResources = 200;
const patchQuery = 'application/json-patch-query+json';

/**
 * PATCH of a collection: resources created, changed and removed by one JSON patch (TMF630 part 1 §6.2, "Creating multiple resources",
 * and part 5 for the choice of those that are there). No published document names the operation; the guidelines give it to every
 * collection. All or nothing, as RFC 5789 §2 asks of a PATCH; each resource is written, judged and told as if it came alone.
 * Answers the resources as they are afterwards, without the removed ones.
 * @throws DomainError as the single operations do, with the place in the patch; invalidInput `tooManyResources` beyond 200
 */
export const bulkPatch = (collection: Collection, check: BodyCheck): Operation => async (request, context) => {
  if (request.headers['if-match'] !== undefined) throw new DomainError('preconditionFailed', 'noVersion', 'a collection has no version: ask for values by operations that test them');
  const steps = readCollectionPatch(request.body, mayQuery(mediaTypeOf(request)));
  refuseIfAny('invalidBody', steps.flatMap((step) => ('added' in step ? findingsOnNew(collection, check, step, request) : [])));
  const outcomes: Outcomes = new Map();
  for (const step of steps) await atItsPlace(step, () => performed({ ...collection, request, context, outcomes }, step));
  return { status: 200, body: [...outcomes.values()].filter((body) => body !== undefined) };
};

/** What is wrong with each new resource, all of them at once. */
const findingsOnNew = ({ type }: Collection, check: BodyCheck, { index, added }: NewStep, { caller }: OperationRequest): readonly Finding[] =>
  check(type.documentName, type.operations.create?.operationId ?? '', added, { caller }).map((finding) => under(`/${String(index)}/value`, finding));

const under = (place: string, finding: Finding): Finding => ({ ...finding, pointer: `${place}${finding.pointer ?? ''}` });

async function performed(work: Work, step: CollectionStep): Promise<void> {
  const { outcomes } = work;
  if ('added' in step) await added(work, step);
  else for (const id of await chosen(work, step)) outcomes.set(id, await changed(work, step, id));
  if (outcomes.size > mostResources) throw tooMany();
}

const tooMany = (): Error => invalidInput('tooManyResources', `a patch of a collection concerns at most ${String(mostResources)} resources`);

async function added({ create, request, context, outcomes, type }: Work, step: NewStep): Promise<void> {
  const { body } = await create({ ...request, operationId: offered(type, 'create'), body: step.added }, context);
  outcomes.set((body as Resource).id, body);
}

/** The ids of the resources that a step is about, in their order. */
async function chosen({ type, kept, keptPredicate, context }: Work, { where, choice }: MemberStep): Promise<readonly string[]> {
  const found = await context.transaction.collection<Resource>(kept).list({ where: keptPredicate(expressionPredicate(type.document, type.name, where)), sort: [{ path: 'id', direction: 'ascending' }], limit: mostResources + 1 });
  if (found.length === 0) throw unprocessable('patchNotApplicable', `${choice.slice(0, 200)} finds nothing`);
  if (found.length > mostResources) throw tooMany();
  return found.map(({ document }) => document.id);
}

async function changed({ patch, remove, request, context, type }: Work, { operations }: MemberStep, id: string): Promise<unknown> {
  const concerned = { ...request, params: { id }, headers: { ...request.headers, 'content-type': patchQuery } };
  if (operations === 'remove') return (await remove({ ...concerned, operationId: offered(type, 'remove'), body: undefined }, context)).body;
  return (await patch({ ...concerned, operationId: offered(type, 'patch'), body: operations }, context)).body;
}

/** The operation of the API that does it to one. @throws DomainError invalidInput `notOffered` where there is none */
function offered({ name, operations }: ResourceType, what: 'create' | 'patch' | 'remove'): string {
  const { operationId } = operations[what] ?? {};
  if (operationId === undefined) throw invalidInput('notOffered', `clients do not ${what} one ${name} either`);
  return operationId;
}

/** A refusal says which operation of the patch it is about. */
async function atItsPlace(step: CollectionStep, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw isDomainError(error) ? placed(error, step) : error;
  }
}

function placed(error: DomainError, step: CollectionStep): Error {
  const { kind, code } = error;
  const place = `/${String(step.index)}`;
  const message = `operation ${String(step.index)} of the patch: ${error.message}`;
  const own = 'added' in step ? error.findings.map((finding) => under(`${place}/value`, finding)) : [];
  return Object.assign(new DomainError(kind, code, message, own.length > 0 ? own : [{ code, message, pointer: place }]), { cause: error });
}
