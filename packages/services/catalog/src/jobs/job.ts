import type { Finding } from '@concord/errors';
import { assertOperator, emitMessage, type Lifecycle, type MessageContext, type Resource, type Rule, type ServiceEvent } from '@concord/resource';

/** A task of TMF620 that reads or writes a file. */
export interface Job extends Resource {
  readonly url: string;
  readonly status: 'Not Started' | 'Running' | 'Succeeded' | 'Failed';
  readonly contentType?: string;
  /** The kind of resource that it is about, as the last part of its address: `productOffering`. */
  readonly path?: string;
  readonly errorLog?: string;
  readonly creationDate?: string;
  readonly completionDate?: string;
}

export const jobLifecycle: Lifecycle = {
  attribute: 'status',
  initial: 'Not Started',
  transitions: { 'Not Started': ['Running', 'Failed'], Running: ['Succeeded', 'Failed'] },
};

/** What the job itself says of its course. */
export const toldByJob = ['errorLog', 'completionDate'];

export const jobsAreTheOperators: Rule<Job> = (_next, previous, { caller }) => {
  if (!previous) assertOperator(caller, 'files of the catalog are read and written');
  return [];
};

export const findingAt = (pointer: string, code: string, message: string): readonly Finding[] => [{ code, message, pointer }];

/** How far a job is. */
type Course = Readonly<Record<string, string | number>>;

interface Step<S extends Course> extends Resource {
  readonly step: S;
}

/** Asks for the next step of a job, with the commit: whatever process takes it up finds there how far the job is. */
export function stepOn(topic: string, id: string, step: Course, context: MessageContext): void {
  const resource: Step<Course> = { id, step };
  emitMessage({ topic, key: `CatalogJob/${id}`, resourceName: 'CatalogJob', resource }, context);
}

export const stepOf = ({ resource }: ServiceEvent): Step<Course> => resource as Step<Course>;
