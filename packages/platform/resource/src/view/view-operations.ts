import { notFound } from '@concord/errors';
import type { Versioned } from '@concord/storage-port';
import { type BodyCheck, newFindings } from '../change/body-check.ts';
import { assertSameIdentity, changedAttributes, refuseIfAny } from '../change/changes.ts';
import { clientView } from '../change/client-view.ts';
import { checkedBy, listed, mediaTypeOf, type Reading } from '../crud-operations.ts';
import type { Resource } from '../declaration/declaration.ts';
import { readListQuery } from '../query/list-query.ts';
import { normaliseInstants } from '../document/normalise-instants.ts';
import { patched } from '../change/patch.ts';
import { assertMatches, etagOf, isKnown } from '../change/preconditions.ts';
import { selectionOf } from '../query/select-fields.ts';
import type { Operation, OperationRequest, Reply } from '../service.ts';
import type { ResourceType } from '../service-model.ts';
import { changeResource, createResource } from '../change/write-resource.ts';
import type { Attributes } from '../document/json-object.ts';
import { changedAs, type Face, keptAs, keptPredicate, keptSort, shownAs } from './face.ts';

/** GET of the collection, asked and answered in the words of the view. */
export const listView = (face: Face): Reading => async (request, storage) => {
  const { where, sort, select, ...asked } = readListQuery(face.shown.document, face.shown.name, request.query);
  const shown = (kept: Attributes): Attributes => select?.(shownAs(face, kept)) ?? shownAs(face, kept);
  return listed(face.shown.path, request, storage.collection<Resource>(face.kept.collection), { ...asked, ...(where && { where: keptPredicate(face, where) }), sort: keptSort(face, sort), select: shown });
};

export const retrieveView = (face: Face): Reading => async (request, storage) => {
  const id = request.params.id ?? '';
  const found = await storage.collection<Resource>(face.kept.collection).find(id);
  if (!found) throw notFound(face.shown.name, id);
  return isKnown(request, found) ? { status: 304, headers: { ETag: etagOf(found) } } : answered(face, request, { status: 200, found });
};

export const createView = (face: Face, check: BodyCheck): Operation => async (request, context) => {
  const kept = keptAs(face, normaliseInstants(face.shown.document, face.shown.name, request.body as Attributes));
  refuseWhatCannotBeKept(face.kept, check, kept);
  const created = await createResource({ type: face.kept, context, origin: 'client' }, kept);
  return answered(face, request, { status: 201, found: created });
};

export const patchView = (face: Face, check: BodyCheck): Operation => async (request, context) => {
  const { shown, kept } = face;
  const change = (current: Versioned<Resource>): Attributes => {
    assertMatches(request, current, shown.name);
    const before = shownAs(face, current.document);
    const after = patched(before, request.body, mediaTypeOf(request));
    assertSameIdentity(before, after);
    refuseIfAny('invalidBody', newFindings((body) => check(shown.documentName, checkedBy(shown), body, { caller: request.caller, before }), clientView(shown, before), clientView(shown, after)));
    const changed = changedAs(face, current.document, before, normaliseInstants(shown.document, shown.name, after));
    const touched = changedAttributes(current.document, changed);
    refuseWhatCannotBeKept(kept, check, Object.fromEntries(Object.entries(changed).filter(([name]) => touched.includes(name))));
    return changed;
  };
  return answered(face, request, { status: 200, found: await changeResource({ type: kept, context, origin: 'client' }, request.params.id ?? '', change) });
};

/** An account balance without an amount is none to who reads it in the version that it is kept in. Attributes of the resource itself may be missing. */
function refuseWhatCannotBeKept(kept: ResourceType, check: BodyCheck, attributes: Attributes): void {
  const { operationId } = kept.operations.patch ?? {};
  if (operationId !== undefined) refuseIfAny('invalidBody', check(kept.documentName, operationId, clientView(kept, attributes)));
}

function answered(face: Face, { query }: OperationRequest, { status, found }: { readonly status: number; readonly found: Versioned<Resource> }): Reply {
  const body = shownAs(face, found.document);
  const headers = { ETag: etagOf(found), ...(status === 201 && { Location: String(body.href) }) };
  return { status, headers, body: selectionOf(query)?.(body) ?? body };
}
