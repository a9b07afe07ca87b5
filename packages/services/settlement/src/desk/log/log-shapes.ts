import type { LoggedEvent } from '../logged-event.ts';
import { type KnownShape, knownShapes } from './known-shapes.ts';
import { ownUsage } from './own-usage.ts';
import { tell } from './telling.ts';

/** The shapes of a pack as they are written: models, and for each shape the number of its model and its words. */
export interface WrittenShapes {
  readonly models: readonly string[];
  readonly shapes: readonly (readonly [model: number, ...words: string[]])[];
}

/** An event as it is written in a pack. */
interface Shaped {
  /** Of its shape in the pack. */
  readonly number: number;
  /** Each once. */
  readonly figures: readonly unknown[];
  /** Whether its usage record is among them. */
  readonly hasUsage: boolean;
  /** Who may have a line explained that such an event belongs to. */
  readonly parties: readonly string[];
}

/** The shapes of the events of one pack. */
export interface LogShapes {
  of(event: LoggedEvent): Shaped;
  written(): WrittenShapes;
}

export function logShapes(): LogShapes {
  const met = new Map<KnownShape, number>();
  let last: { readonly event: LoggedEvent; readonly shaped: Shaped } | undefined;
  const shaped = (event: LoggedEvent): Shaped => {
    const usage = ownUsage(event);
    const { shape, figures } = knownShapes.of(event, tell(event, usage));
    const number = met.get(shape) ?? met.size;
    met.set(shape, number);
    return { number, figures, hasUsage: usage !== undefined, parties: shape.parties };
  };
  return {
    of(event) {
      if (event !== last?.event) last = { event, shaped: shaped(event) };
      return last.shaped;
    },
    written: () => writtenShapes([...met.keys()]),
  };
}

function writtenShapes(shapes: readonly KnownShape[]): WrittenShapes {
  const models = [...new Set(shapes.map(({ worded }) => worded.model))];
  const numberOf = new Map(models.map((model, number) => [model, number]));
  return { models, shapes: shapes.map(({ worded: { model, words } }) => [numberOf.get(model) ?? 0, ...words]) };
}
