import type { Scalar, SortKey } from '../query.ts';
import { compareScalars, valuesAt } from './predicate-test.ts';

type Compare = (left: object, right: object) => number;

const ranks = { number: 1, string: 2, boolean: 3 } as const;
const isScalar = (value: unknown): value is Scalar => typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';

function compareValues(left: Scalar | undefined, right: Scalar | undefined): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined);
  const [first, second] = [ranks[typeof left as keyof typeof ranks], ranks[typeof right as keyof typeof ranks]];
  return first === second ? compareScalars(left, right) : first - second;
}

/** Orders documents by the keys of a query; 0 for a tie. */
export function documentOrder(keys: readonly SortKey[]): Compare {
  const compares = keys.map(({ path, direction }): Compare => {
    const values = valuesAt(path);
    const sign = direction === 'ascending' ? 1 : -1;
    const extreme = (document: object): Scalar | undefined => values(document).filter(isScalar).toSorted((a, b) => sign * compareValues(a, b))[0];
    return (left, right) => sign * compareValues(extreme(left), extreme(right));
  });
  return (left, right) => {
    for (const compare of compares) {
      const order = compare(left, right);
      if (order !== 0) return order;
    }
    return 0;
  };
}
