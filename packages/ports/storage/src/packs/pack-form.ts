import type { Document } from '../storage.ts';

/** Writes the documents of one pack, each as it comes. */
export interface FormWriter {
  /** The document as a JSON value of texts and finite numbers. */
  write(document: Document): unknown;
  /** What the documents written so far share, as a JSON value. */
  shared(): unknown;
}

/**
 * How the documents of a collection are written in packs, where they repeat each other so much that to write each as it is costs more
 * than all else. `reader` gives back what `write` was given.
 */
export interface PackForm {
  writer(): FormWriter;
  /** @param shared of the pack that the documents are of */
  reader(shared: unknown): (written: unknown) => Document;
}
