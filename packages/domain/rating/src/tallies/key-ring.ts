import type { SettlementPeriod } from '@concord/period';
import type { AgreementVersion } from '@concord/terms';
import { tallyKey, type TallyKind } from './tally.ts';

interface Branch {
  key: string | undefined;
  readonly next: Map<string, Branch>;
}

const branch = (): Branch => ({ key: undefined, next: new Map() });

/**
 * The keys of an agreement's tallies in one period, each written once and found again by its parts: events of one agreement touch
 * the same few keys all the time. Not for keys that hold a value of a single event, of which there is no end.
 */
export interface KeyRing {
  readonly period: string;
  key(kind: TallyKind, ...parts: readonly string[]): string;
}

function ringFor({ id }: AgreementVersion, period: string): KeyRing {
  const root = branch();
  return {
    period,
    key(kind, ...parts) {
      let here = under(root, kind);
      for (const part of parts) here = under(here, part);
      return (here.key ??= tallyKey({ agreement: id, period }, kind, ...parts));
    },
  };
}

function under({ next }: Branch, part: string): Branch {
  const known = next.get(part);
  if (known !== undefined) return known;
  const made = branch();
  next.set(part, made);
  return made;
}

const latest = new WeakMap<AgreementVersion, KeyRing>();

/** The ring of the period that was asked for last is kept: events come in order of time more often than not. */
export function keyRingOf(agreement: AgreementVersion, { key }: SettlementPeriod): KeyRing {
  const recent = latest.get(agreement);
  if (recent?.period === key) return recent;
  const ring = ringFor(agreement, key);
  latest.set(agreement, ring);
  return ring;
}
