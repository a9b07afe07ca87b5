import type { CollectionDeclaration, Document } from '../storage.ts';
import type { Bounds } from './label.ts';
import { compareTexts, valuesAt } from './predicate-test.ts';

interface Span {
  readonly path: string;
  readonly valuesOf: (document: object) => readonly unknown[];
  least: string | undefined;
  greatest: string | undefined;
  /** Whether every document had a text there. */
  isWhole: boolean;
}

/** Gathers the bounds of a pack: at the indexed paths outside arrays, where every document has a text. */
export function boundsOf({ indexes = [] }: CollectionDeclaration): { add(document: Document): void; all(): Bounds } {
  const paths = new Set(['id', ...indexes.flat().filter((path) => !path.includes('[]'))]);
  const spans = [...paths].map((path): Span => ({ path, valuesOf: valuesAt(path), least: undefined, greatest: undefined, isWhole: true }));
  return {
    add: (document) => spans.forEach((span) => widen(span, document)),
    all: () => Object.fromEntries(spans.flatMap(({ path, isWhole, least, greatest }) => (isWhole && least !== undefined && greatest !== undefined ? [[path, [least, greatest]]] : []))),
  };
}

function widen(span: Span, document: Document): void {
  if (!span.isWhole) return;
  const [text] = span.valuesOf(document);
  if (typeof text !== 'string') return void (span.isWhole = false);
  if (span.greatest === undefined || span.least === undefined) return void ([span.least, span.greatest] = [text, text]);
  if (compareTexts(text, span.greatest) > 0) span.greatest = text;
  else if (compareTexts(text, span.least) < 0) span.least = text;
}
