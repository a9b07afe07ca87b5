import { invalidInput } from '@concord/errors';

/** One character to be read: which ones will do, whether it may be left out, whether it may come again. */
interface Step {
  readonly accepts: (character: string) => boolean;
  readonly optional: boolean;
  readonly repeats: boolean;
}

interface Alternative {
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  readonly steps: readonly Step[];
}

const LONGEST_PATTERN = 100;
const MOST_REPEATS = 50;
/** Bounds for engines that backtrack: their work grows with the power of the one and the product of the other. */
const MOST_UNBOUNDED = 3;
const MOST_WAYS = 1000;

const ALTERNATIVES = /(?:\\.|\[(?:\\.|[^\]\\])*\]|[^|\\[])+/gsu;
const ANCHORED = /^(\^?)((?:\\.|[^\\])*?)(\$?)$/su;
const ITEM = /(\\[dw\\^$.*+?()[\]{}|/-]|\[\^?(?:\\[dw\\\]^[-]|[^\\[\]])+\]|[^\\^$*+?()[\]{}|])([*+?]|\{\d{1,2}(?:,\d{0,2})?\})?/suy;
const MEMBER = /(\\?.)(?:-(\\?[^\\]|\\\\))?/gsu;

const letters = { d: /^[0-9]$/, w: /^[A-Za-z0-9_]$/ };

const unescaped = (token: string): string => (token.startsWith('\\') ? token.slice(1) : token);

function named(token: string): Step['accepts'] | undefined {
  if (token === '\\d') return (character) => letters.d.test(character);
  if (token === '\\w') return (character) => letters.w.test(character);
  return undefined;
}

/** `a-z`, `\d` or a single character of a class; `undefined` where a range runs backwards or over a named set. */
function member(from: string, to: string | undefined): Step['accepts'] | undefined {
  if (to === undefined) return named(from) ?? ((character) => character === unescaped(from));
  const [low, high] = [unescaped(from).codePointAt(0) ?? 0, unescaped(to).codePointAt(0) ?? 0];
  if (named(from) ?? named(to) ?? low > high) return undefined;
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return low <= code && code <= high;
  };
}

function setOf(body: string): Step['accepts'] | undefined {
  const members = [...body.matchAll(MEMBER)].map(([, from = '', to]) => member(from, to));
  const known = members.filter((accepts) => accepts !== undefined);
  return known.length === members.length ? (character) => known.some((accepts) => accepts(character)) : undefined;
}

function atom(token: string): Step['accepts'] | undefined {
  if (token === '.') return (character) => character !== '\n';
  if (!token.startsWith('[')) return named(token) ?? ((character) => character === unescaped(token));
  const negated = token.startsWith('[^');
  const accepts = setOf(token.slice(negated ? 2 : 1, -1));
  return accepts && negated ? (character) => !accepts(character) : accepts;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function boundsOf(quantifier: string | undefined): Bounds | undefined {
  if (quantifier === undefined) return { least: 1, most: 1 };
  if (quantifier === '?') return { least: 0, most: 1 };
  if (quantifier === '*') return { least: 0, most: Infinity };
  if (quantifier === '+') return { least: 1, most: Infinity };
  const [least = '', most] = quantifier.slice(1, -1).split(',');
  const bounds = { least: Number(least), most: most === undefined ? Number(least) : most === '' ? Infinity : Number(most) };
  const fits = bounds.least <= MOST_REPEATS && (bounds.most <= MOST_REPEATS || most === '') && bounds.least <= bounds.most;
  return fits ? bounds : undefined;
}

function stepsOf(accepts: Step['accepts'], { least, most }: Bounds): Step[] {
  const optional = most === Infinity ? [{ accepts, optional: true, repeats: true }] : Array.from({ length: most - least }, () => ({ accepts, optional: true, repeats: false }));
  return [...Array.from({ length: least }, () => ({ accepts, optional: false, repeats: false })), ...optional];
}

interface Item {
  readonly accepts: Step['accepts'];
  readonly bounds: Bounds;
}

function itemsOf(text: string): readonly Item[] | undefined {
  const items: Item[] = [];
  const reader = new RegExp(ITEM);
  while (reader.lastIndex < text.length) {
    const [, token, quantifier] = reader.exec(text) ?? [];
    const accepts = token === undefined ? undefined : atom(token);
    const bounds = boundsOf(quantifier);
    if (!accepts || !bounds) return undefined;
    items.push({ accepts, bounds });
  }
  return items;
}

function isCheap(items: readonly Item[]): boolean {
  const unbounded = items.filter(({ bounds }) => bounds.most === Infinity).length;
  const ways = items.reduce((product, { bounds: { least, most } }) => product * (most === Infinity ? 1 : most - least + 1), 1);
  return unbounded <= MOST_UNBOUNDED && ways <= MOST_WAYS;
}

interface Parsed {
  readonly items: readonly Item[];
  readonly alternative: Alternative;
}

function parseAlternative(text: string): Parsed | undefined {
  const [, start, body = '', end] = ANCHORED.exec(text) ?? [];
  const items = itemsOf(body);
  if (!items) return undefined;
  const steps = items.flatMap(({ accepts, bounds }) => stepsOf(accepts, bounds));
  return { items, alternative: { fromStart: start === '^', toEnd: end === '$', steps } };
}

function parse(pattern: string): readonly Alternative[] | undefined {
  const texts = pattern.match(ALTERNATIVES) ?? [];
  if (pattern.length > LONGEST_PATTERN || pattern === '' || texts.join('|') !== pattern) return undefined;
  const parsed = texts.map(parseAlternative);
  const sound = parsed.filter((alternative) => alternative !== undefined);
  const cheap = isCheap(sound.flatMap(({ items }) => items));
  return cheap && sound.length === parsed.length ? sound.map(({ alternative }) => alternative) : undefined;
}

/**
 * Whether a pattern of a stranger may be run. The grammar: literals, `.` (all but a line feed), `\d`, `\w`, `\` before punctuation,
 * classes such as `[^a-z_]`, `^` and `$` at the ends of an alternative, `|` between alternatives, and behind a single
 * character or class one of `? * + {n} {n,} {n,m}` with n, m ≤ 50. No groups, hence no nested quantifiers; no back references, no
 * look-around, no flags. At most 100 characters and 3 unbounded quantifiers, and ranges that multiply to at most 1000.
 */
export const isSafePattern = (pattern: string): boolean => parse(pattern) !== undefined;

/** Marks a step as reachable, and those behind it as far as it may be left out. */
function reach(reached: Set<number>, steps: readonly Step[], from: number): void {
  let step = from;
  reached.add(step);
  while (steps[step]?.optional === true) reached.add((step += 1));
}

function advance({ steps }: Alternative, reached: ReadonlySet<number>, character: string): Set<number> {
  const next = new Set<number>();
  for (const index of reached) {
    const step = steps[index];
    if (step?.accepts(character) === true) reach(next, steps, step.repeats ? index : index + 1);
  }
  return next;
}

function matches(alternative: Alternative, text: string): boolean {
  const { steps, fromStart, toEnd } = alternative;
  let reached = new Set<number>();
  reach(reached, steps, 0);
  for (const character of text) {
    if (!toEnd && reached.has(steps.length)) return true;
    reached = advance(alternative, reached, character);
    if (!fromStart) reach(reached, steps, 0);
    else if (reached.size === 0) return false;
  }
  return reached.has(steps.length);
}

/**
 * Tells whether a text contains a match. All ways through the pattern are followed at once, so the time is at most the length
 * of the text times that of the pattern, whatever either holds; RegExp cannot promise that.
 * @throws DomainError invalidInput `unsafePattern`
 */
export function patternMatcher(pattern: string): (text: string) => boolean {
  const alternatives = parse(pattern);
  if (!alternatives) throw invalidInput('unsafePattern', `the pattern ${pattern} is malformed or could take too long`);
  return (text) => alternatives.some((alternative) => matches(alternative, text));
}
