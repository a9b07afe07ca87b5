import type { Path, Predicate } from '@concord/storage-port';

/** Documents that are forgotten some time after the instant (ISO 8601 UTC) that they hold at `path`. */
export interface Retention {
  readonly collection: string;
  readonly path: Path;
  /** Which of them; all where it says nothing. */
  readonly where?: Predicate;
  readonly keptForMs: number;
}
