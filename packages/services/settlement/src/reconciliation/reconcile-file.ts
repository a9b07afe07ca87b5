import { invalidInput } from '@concord/errors';
import type { StreamingOperation } from '@concord/resource';
import { reconciled } from './reconcile-statement.ts';
import type { Wanted } from './reconciliation.ts';
import { type Figures, statementItems } from './statement-file.ts';
import { type AskedReader, statementReader } from './statement-reader.ts';

interface Asked {
  readonly wanted: Omit<Wanted, 'statementItem'>;
  readonly how: AskedReader;
  readonly figures: Figures;
}

/**
 * `POST /reconciliationFile`: a partner's statement or usage as it has it, in any format in which usage is taken in, held against
 * our account. What it is held against is said in the query, as the body of `POST /reconciliation` says it.
 * @throws DomainError invalidInput, and what `statementReader`, `statementItems` and `reconciled` throw
 */
export const createReconciliationFromFile: StreamingOperation = async ({ query, body }, transact) => {
  const { wanted, how, figures } = askedOf(new URLSearchParams(query));
  const reader = await transact(({ transaction }) => statementReader(how, transaction));
  const { items, lines } = await statementItems(body, reader, figures);
  return transact((context) => reconciled({ ...wanted, statementItem: items }, context, (index) => `/line/${lines[index]}`));
};

function askedOf(query: URLSearchParams): Asked {
  const said = (name: string): string | undefined => query.get(name) || undefined;
  const [counterparty, against, seconds, basis] = [said('counterparty'), said('against'), secondsOf(said('seconds')), basisOf(said('basis'))];
  return {
    wanted: {
      agreement: { id: required('agreement', said('agreement')) }, period: { startDateTime: required('startDateTime', said('startDateTime')), endDateTime: required('endDateTime', said('endDateTime')) },
      keyCharacteristic: (said('keyCharacteristic') ?? '').split(',').filter((name) => name !== ''), ...(basis && { basis }), ...(counterparty !== undefined && { counterparty: { id: counterparty } }),
      ...(against !== undefined && { against: { id: against } }), ...(seconds !== undefined && { tolerance: { seconds } }),
    },
    how: { mapping: said('mapping'), format: said('format') },
    figures: { amount: said('amountCharacteristic') ?? 'amount', quantity: said('quantityCharacteristic') ?? 'quantity' },
  };
}

function required(name: string, value: string | undefined): string {
  if (value === undefined) throw refused(name, `${name} is missing`);
  return value;
}

function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,6}$/.test(text)) throw refused('seconds', 'seconds is a whole number of at most six digits');
  return Number(text);
}

function basisOf(text: string | undefined): Wanted['basis'] {
  if (text === undefined || text === 'statement' || text === 'usage') return text;
  throw refused('basis', 'basis is statement or usage');
}

const refused = (name: string, message: string) => invalidInput('invalidQuery', message, [{ code: 'invalidQuery', message, pointer: `/${name}` }]);
