import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playFiles, readCase } from '@concord/cli';
import { givenSuite, type GivenSuite } from '@concord/testkit';

const file = fileURLToPath(new URL('../../../../../examples/cases/a01-a2m2b.json', import.meta.url));
const played = readCase(readFileSync(file, 'utf8'));

describe('playing files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-cases-'));
  let suite: GivenSuite;
  beforeAll(async () => { suite = await givenSuite(); });
  afterAll(async () => {
    await suite.close();
    rmSync(folder, { recursive: true });
  });

  const written = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  async function play(...files: readonly string[]) {
    const [results, said] = [[] as string[], [] as string[]];
    const code = await playFiles(files, suite.url, { result: (line) => results.push(line), say: (line) => said.push(line) });
    return { code, results, said: said.join('\n') };
  }

  it('plays one case twice, each in a tenant of its own, and prints a line of JSON for each', async () => {
    const { code, results } = await play(file, file);
    expect(code).toBe(0);
    expect(results.map((line) => JSON.parse(line) as unknown)).toEqual([0, 1].map(() => expect.objectContaining({ suspense: [], duplicates: [] }) as unknown));
    expect(results[0]).toBe(results[1]);
  });

  it('names every difference', async () => {
    const [first, ...others] = played.expect.lines;
    const wrong = JSON.stringify({ ...inFileForm(), expect: { ...played.expect, lines: [{ ...first, amount: '9.99' }, ...others], duplicates: ['v1'] } });
    const { code, said } = await play(written('wrong.json', wrong));
    expect(code).toBe(1);
    expect(said).toContain('different: line wholesale wholesaleMinutes: midco owes alpha EUR 0.79, expected 9.99');
    expect(said).toContain('missing: duplicate event v1');
  });

  it.each([
    { why: 'it is not there', path: () => join(folder, 'absent.json'), says: 'ENOENT' },
    { why: 'it is no JSON', path: () => written('text.json', 'not JSON'), says: 'JSON' },
    { why: 'a key is missing', path: () => written('empty.json', '{}'), says: 'name is missing; it must be a text' },
    { why: 'the suite refuses its terms', path: () => written('refused.json', JSON.stringify({ ...inFileForm(), agreements: [{ ...played.agreements[0], agreementItem: [{ termOrCondition: [{ '@type': 'Tribute', id: 't' }] }] }] })), says: '/agreementItem/0/termOrCondition/0' },
  ])('calls a file unusable where $why, and plays the others', async ({ path, says }) => {
    const { code, results, said } = await play(path(), file);
    expect(code).toBe(2);
    expect(said).toContain(says);
    expect(results).toHaveLength(1);
  });

  const inFileForm = () => JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
});
