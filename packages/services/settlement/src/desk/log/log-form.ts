import type { PackForm } from '@concord/storage-port';
import type { LoggedEvent } from '../logged-event.ts';
import { type LogShapes, logShapes, type WrittenShapes } from './log-shapes.ts';
import { retell } from './retelling.ts';
import type { Shape } from './shape.ts';
import { shapeOf } from './worded-shape.ts';

/** What is said of an event beyond its shape and its figures. */
type Rest = Pick<LoggedEvent, 'kind' | 'charges'> & Partial<Pick<LoggedEvent, 'event' | 'suspended' | 'late' | 'closeOf' | 'taken' | 'takesBack' | 'since' | 'superseded'>>;

/** 0 stands for a source that is the id, for an occurrence that the id names, and for nothing more to be said. */
type WrittenEvent = readonly [id: string, source: string | 0, occurrence: string | 0, at: string, shape: number, rest: Partial<Rest> | 0, ...figures: unknown[]];

/** The log in packs: of a thousand records under one agreement, all but a few figures is the same. @param shapes of the events of the pack that is written */
export const logFormOf = (shapes: () => LogShapes): PackForm => ({
  writer() {
    const met = shapes();
    return { write: (event) => writeEvent(event as LoggedEvent, met), shared: () => met.written() };
  },
  reader(shared) {
    const shapeAt = readingShapes(shared as WrittenShapes);
    return (written) => readEvent(written as WrittenEvent, shapeAt);
  },
});

export const logForm = logFormOf(logShapes);

const named = (occurrence: string): string => `Usage/${occurrence}`;

function writeEvent(event: LoggedEvent, shapes: LogShapes): WrittenEvent {
  const { id, source, occurrence, at } = event;
  const { number, figures, hasUsage } = shapes.of(event);
  return [id, source === id ? 0 : source, named(occurrence) === id ? 0 : occurrence, at, number, restOf(event, hasUsage), ...figures];
}

/** A record that was rated as it came in has nothing more to say. */
function restOf({ id: _id, source: _source, occurrence: _occurrence, at: _at, obligations: _owed, entries: _entries, event, kind, charges, ...more }: LoggedEvent, hasUsage: boolean): Partial<Rest> | 0 {
  const rest = { ...(event && !hasUsage && { event }), ...(kind !== 'usage' && { kind }), ...(charges.length > 0 && { charges }), ...more };
  return Object.keys(rest).length === 0 ? 0 : rest;
}

/** Each shape is read when the first event asks for it. */
function readingShapes({ models, shapes }: WrittenShapes): (number: number) => Shape {
  const read: Shape[] = [];
  return (number) => {
    const [model, ...words] = shapes[number] ?? [0];
    return (read[number] ??= shapeOf({ model: models[model] ?? '', words }));
  };
}

function readEvent([id, source, occurrence, at, shape, rest, ...figures]: WrittenEvent, shapeAt: (number: number) => Shape): LoggedEvent {
  const own = occurrence === 0 ? id.slice(named('').length) : occurrence;
  const { obligations, entries, usage } = retell(shapeAt(shape), figures, { id: own, at });
  const usual: Rest = { kind: 'usage', charges: [], ...(usage && { event: usage }) };
  return { ...usual, ...(rest !== 0 && rest), id, source: source === 0 ? id : source, occurrence: own, at, obligations, entries };
}
