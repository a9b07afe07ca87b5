import { type Finding, pointerTo } from '@concord/errors';
import type { SchemaErrors } from './schema-judge.ts';

type ErrorObject = SchemaErrors[number];

const most = 50;

/** Every complaint of the level at which a body first fails, with the pointer to where it does; what lies deeper often only follows. */
export function findingsOf(errors: readonly ErrorObject[]): readonly Finding[] {
  if (errors.length === 0) return [];
  const placed = errors.map((error) => ({ pointer: pointerOf(error), depth: depthOf(error.instancePath), error }));
  const first = Math.min(...placed.map(({ depth }) => depth));
  const findings = placed.filter(({ depth }) => depth === first).map(({ pointer, error }) => ({ code: error.keyword, message: `${pointer || 'the body'} ${messageOf(error)}`, pointer }));
  return [...new Map(findings.map((finding) => [finding.message, finding])).values()].slice(0, most);
}

const depthOf = (pointer: string): number => pointer.split('/').length;

/** That of the attribute concerned, also where it is missing. */
function pointerOf({ instancePath, params }: ErrorObject): string {
  const missing: unknown = params.missingProperty ?? params.additionalProperty;
  const name = typeof missing === 'string' ? pointerTo(missing) : '';
  return instancePath + name;
}

function messageOf({ keyword, message = 'is not valid', params }: ErrorObject): string {
  if (keyword === 'required') return 'is required';
  if (keyword === 'enum' && Array.isArray(params.allowedValues)) return `must be one of ${params.allowedValues.map(legible).join(', ')}`;
  return message;
}

/** A published word may end in a blank, which nobody sees unless it is quoted. */
const legible = (word: unknown): string => (typeof word === 'string' && word !== word.trim() ? JSON.stringify(word) : String(word));
