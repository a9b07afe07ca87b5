import relaxations from '../../openapi/relaxations.json' with { type: 'json' };

/** A place where a document asks for less than the facts do, and why. */
export interface Relaxation {
  readonly kind: string;
  readonly why: string;
  readonly schemas?: string;
  readonly attributes?: readonly string[];
  readonly onlyPatchBodies?: boolean;
  readonly from?: string;
  readonly to?: string;
}

const all: readonly Relaxation[] = relaxations;

/** Whether a required attribute of the facts is optional in our document. */
export const isRelaxed = (schema: string, attribute: string, isPatchBody: boolean): boolean =>
  all.some(
    (relaxation) =>
      relaxation.kind === 'required' &&
      new RegExp(relaxation.schemas ?? '').test(schema) &&
      (relaxation.attributes?.includes(attribute) ?? true) &&
      (isPatchBody || relaxation.onlyPatchBodies !== true),
  );

export const formatOf = (format: string): string =>
  all.find((relaxation) => relaxation.kind === 'format' && relaxation.from === format)?.to ?? format;
