import { list, object, optional, type Read, refuse, type Shape } from '../shapes/shape.ts';
import { flag, dueMoney, oneOf, text, texts } from '../shapes/scalars.ts';
import { currencyIssues, type Issue, issueIf, termFields, type TermType } from './term-type.ts';

/** ISO 3166-1 alpha-2, or a subdivision by ISO 3166-2. */
const territory: Shape<string> = {
  schema: { type: 'string', pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' },
  read: (value, place) =>
    typeof value === 'string' && /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(value) ? value : refuse(place, 'invalidTerritory', 'an ISO 3166-1 or -2 code such as FR or FR-75 is expected'),
};

const shape = object({
  '@type': oneOf('SalesRestriction'),
  ...termFields,
  party: text,
  territory: optional(list(territory, 1000)),
  exclusive: optional(flag),
  resalePrice: optional(object({ exact: optional(dueMoney), minimum: optional(dueMoney), maximum: optional(dueMoney) })),
  channel: optional(texts),
});

/** Where, at what price and through which channel a party may sell. */
export type SalesRestriction = Read<typeof shape>;

const amounts = ({ resalePrice }: SalesRestriction) => [resalePrice?.exact, resalePrice?.minimum, resalePrice?.maximum].filter((stated) => stated !== undefined);

function issues(term: SalesRestriction): Issue[] {
  const { minimum, maximum } = term.resalePrice ?? {};
  const isEmpty = minimum !== undefined && maximum !== undefined && minimum.unit === maximum.unit && minimum.value.gt(maximum.value);
  return [...currencyIssues(amounts(term), '/resalePrice'), ...issueIf(isEmpty, 'invalidResalePrice', 'the minimum is above the maximum', '/resalePrice')];
}

export const salesRestriction: TermType<SalesRestriction> = {
  shape,
  names: ({ party }) => [{ name: party, path: '/party', atClose: false }],
  references: () => [],
  amounts: () => [],
  issues,
};

/** Whether a place lies in a territory: `FR-75` lies in `FR`. */
export const liesIn = (place: string, wide: string): boolean => place === wide || place.startsWith(`${wide}-`);
