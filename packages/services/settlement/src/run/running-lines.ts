import { forbidden, invalidInput } from '@concord/errors';
import { stored, wireMoney } from '@concord/money';
import { periodOfKey } from '@concord/period';
import type { ActiveProduct } from '@concord/rating';
import type { Operation } from '@concord/resource';
import { closePeriod, type SettlementLine } from '@concord/settlement';
import type { AgreementVersion } from '@concord/terms';
import { askedPage } from '../asked-page.ts';
import { activeProducts } from '../intake/active-products.ts';
import { deskIn, type Desk } from '../desk/rating-desk.ts';
import { sumsByPeriod } from '../desk/tallies.ts';
import { spanOf } from './run-parts.ts';

/**
 * `GET /runningLine`: what every open period has come to so far, as if it were closed now, the amounts that only a close works out
 * included. `agreement.id` asks for one agreement.
 */
export const listRunningLine: Operation = async ({ query, caller }, context) => {
  if (caller.party !== undefined) throw forbidden('operatorOnly', 'running lines are worked out for the operator');
  const { agreement, offset, limit } = asked(query);
  const desk = await deskIn({ ...context, tenant: caller.tenant });
  const products = await activeProducts(desk);
  const lines: object[] = [];
  for (const [id, [first, ...others]] of desk.book.agreements) if (first && (agreement ?? id) === id) lines.push(...(await runningLines([first, ...others], products, desk)));
  const body = lines.slice(offset, offset + limit);
  const headers = { 'X-Total-Count': String(lines.length), 'X-Result-Count': String(body.length) };
  return { status: body.length < lines.length ? 206 : 200, headers, body };
};

type Versions = readonly [AgreementVersion, ...AgreementVersion[]];

async function runningLines(versions: Versions, products: readonly ActiveProduct[], desk: Desk): Promise<readonly object[]> {
  const [{ id, settlement }] = versions;
  const closed = desk.book.closed.get(id);
  const lines: object[] = [];
  for (const [key, sums] of await sumsByPeriod(id, desk.context.transaction)) {
    if (closed?.has(key)) continue;
    const period = periodOfKey(settlement, key);
    const state = new Map(sums.map((tally) => [tally.key, tally]));
    const worked = await desk.rates.priced((exchangeRate) => closePeriod({ versions, period, state, products, exchangeRate }));
    lines.push(...worked.lines.map((line) => ({ ...wireLine(line), period: spanOf(period) })));
  }
  return lines;
}

const wireLine = ({ agreement, versions, term, payer, payee, unit, amount, quantity, events }: SettlementLine) => ({
  agreement: { id: agreement }, agreementVersion: versions.join(', '), termId: term, payer: { id: payer }, payee: { id: payee },
  amount: wireMoney(unit, stored(amount)), quantity, eventCount: events,
});

const mostLines = 1000;

/** @throws DomainError `invalidPage`, or `unknownFilter` for what running lines cannot be asked by */
function asked(query: string) {
  const given = new URLSearchParams(query);
  const unknown = [...given.keys()].find((name) => !['agreement.id', 'offset', 'limit'].includes(name));
  if (unknown !== undefined) throw invalidInput('unknownFilter', `running lines are asked by agreement.id, offset and limit, not by ${unknown}`);
  return { agreement: given.get('agreement.id') ?? undefined, ...askedPage(given, { usual: mostLines, most: mostLines }) };
}
