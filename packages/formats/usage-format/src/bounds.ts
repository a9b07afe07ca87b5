/** What a stranger's file may hold in one place. */
export const bounds = {
  /** Bytes of a line or record. */
  line: 1_048_576,
  /** Bytes that are shown of a line that is longer. */
  excerpt: 4_096,
  /** Entries in a batch. */
  batch: 1_000,
  /** Levels of a JSON value, as at the APIs. */
  depth: 20,
} as const;
