import { givenSuite, type GivenSuite } from '@concord/testkit';
import { sendBytes } from '../send-bytes.fixture.ts';
import { fixedMapping, mutatedFiles, type SentBytes } from './mutated-files.fixture.ts';

const count = Number(process.env['CONCORD_MUTATED_FILES'] ?? 32);
const seed = Number(process.env['CONCORD_SEED'] ?? 20_260_301);
const atATime = 4;
const files = '/partnerUsage/v1/usageFile';
const usages = '/usageManagement/v4/usage';
const pageSize = 500;

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services: ['agreement', 'catalog', 'ordering', 'usage', 'settlement'] });
  await suite.post('/partnerUsage/v1/usageMapping', fixedMapping);
});
afterAll(() => suite.close());

interface UsageFile {
  readonly id: string;
  readonly state: string;
  readonly controlTotal: Readonly<Record<'received' | 'accepted' | 'duplicate' | 'rejected' | 'suspended', number>>;
  readonly firstError: readonly { readonly line: number }[];
}

interface Usage {
  readonly id: string;
  readonly conflictsWith?: string;
  readonly externalIdentifier?: readonly { readonly id: string; readonly owner?: string }[];
}

/** Waits where too many files wait to be read. */
async function sendPatiently({ what, query, bytes }: SentBytes): Promise<string> {
  for (;;) {
    const { status, body } = await sendBytes(suite, `${files}?source=mutated&${query}`, bytes);
    if (status !== 429) expect([what, status]).toEqual([what, 201]);
    if (status === 201) return (body as UsageFile).id;
    await suite.settled();
  }
}

/** Of what was sent, the id of the file under which it goes, by what it was. */
async function sendAll(): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const sending = mutatedFiles(count, seed);
  await Promise.all(Array.from({ length: atATime }, async () => {
    for (const file of sending) ids.set(await sendPatiently(file), file.what);
  }));
  await suite.settled();
  return ids;
}

async function everything<T>(path: string): Promise<readonly T[]> {
  const found: T[] = [];
  for (;;) {
    const { body } = await suite.get<readonly T[]>(`${path}?limit=${String(pageSize)}&offset=${String(found.length)}`);
    found.push(...body);
    if (body.length < pageSize) return found;
  }
}

const fileOf = ({ id }: Usage): string => id.slice(0, id.lastIndexOf('-'));

it(`accounts for ${String(count)} damaged files to the record, and takes none twice`, async () => {
  const sent = await sendAll();
  const [taken, ended] = [await everything<Usage>(usages), await everything<UsageFile>(files)];
  const kept = Map.groupBy(taken, fileOf);
  expect(ended).toHaveLength(sent.size);
  for (const { id, state, controlTotal: { received, accepted, duplicate, rejected, suspended }, firstError } of ended) {
    const what = sent.get(id);
    expect([what, state]).toEqual([what, expect.stringMatching(/^(processed|partiallyProcessed|rejected)$/)]);
    expect([what, received]).toEqual([what, accepted + duplicate + rejected + suspended]);
    expect([what, kept.get(id)?.length ?? 0]).toEqual([what, accepted + suspended]);
    const { headers } = await suite.get(`${files}/${id}/reject?limit=1`);
    const isWhole = firstError[0]?.line === 0 && accepted + suspended + duplicate === 0;
    if (!isWhole) expect([what, Number(headers.get('x-total-count'))]).toEqual([what, rejected]);
  }
  const numbers = taken.filter(({ conflictsWith }) => conflictsWith === undefined).flatMap(({ externalIdentifier = [] }) => externalIdentifier.slice(0, 1).map(({ id, owner }) => `${String(owner)} ${id}`));
  expect(new Set(numbers).size).toBe(numbers.length);
}, 1_800_000);
