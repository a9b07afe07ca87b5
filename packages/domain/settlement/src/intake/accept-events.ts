import type { AgreementVersion } from '@concord/terms';
import { type AgreementIndex, type CommercialEvent, type ExchangeRate, type Outcome, rate, type RatingContext } from '@concord/rating';
import { countersOf, fold, type RunningState, touchedKeys } from './fold.ts';

export interface Intake {
  /** The active agreements, each with all its versions; asked for where there is no index, and where nothing comes of an event. */
  readonly agreements: readonly (readonly AgreementVersion[])[];
  /** An index of these agreements, where there are many. */
  readonly index?: AgreementIndex;
  readonly landing: RatingContext['landing'];
  readonly exchangeRate: ExchangeRate;
}

/** Rates events in the order of their acceptance and folds each before the next, so that any batching gives the same state. */
export const acceptEvents = (events: readonly CommercialEvent[], state: RunningState, intake: Intake): Outcome[] => events.map(accepting(state, intake));

/** Rates one event after the other and folds each before the next. */
export function accepting(state: RunningState, intake: Intake): (event: CommercialEvent) => Outcome {
  const context = contextOf(intake, countersOf(state));
  return (event) => {
    const outcome = rated(event, intake, context);
    fold(state, outcome.entries);
    return outcome;
  };
}

const contextOf = ({ landing, exchangeRate }: Intake, counters: RatingContext['counters']): RatingContext => ({ landing, exchangeRate, counters });

/** Where nothing comes of an event, all agreements are asked why. */
function rated(event: CommercialEvent, intake: Intake, context: RatingContext): Outcome {
  if (intake.index === undefined) return rate(event, intake.agreements, context);
  const outcome = rate(event, intake.index(event), context);
  return outcome.suspense === undefined ? outcome : rate(event, intake.agreements, context);
}

/** The keys of the running state that an event may touch: they depend on the event and its terms, never on the state. */
export function keysTouchedBy(event: CommercialEvent, intake: Intake): string[] {
  return touchedKeys(rated(event, intake, contextOf(intake, { read: () => undefined })).entries);
}
