import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const script = (name: string, target: string): void => { execFileSync(process.execPath, [join(root, `scripts/${name}.ts`), target]); };

describe('the client package', () => {
  let folder: string;
  let project: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'concord-client-'));
    project = installed(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is used by a project of others, that has nothing but the package, its library and a compiler', () => {
    writeFileSync(join(project, 'good.mjs'), "import { concord, TmfError } from '@concord/client'; console.log(typeof concord, new TmfError('GET /', 404, '{}').status);");
    expect(execFileSync(process.execPath, ['good.mjs'], { cwd: project, encoding: 'utf8' })).toBe('function 404\n');
  });

  it('tells their compiler what the documents say', () => {
    writeFileSync(join(project, 'use.mts'), use);
    expect(complaints(project)).toEqual([expect.stringContaining('use.mts(5,22): error TS2345'), expect.stringContaining('use.mts(6,7): error TS2322')]);
  }, 60_000);
});

const use = `import { concord } from '@concord/client';
const organizations = concord({ baseUrl: 'http://127.0.0.1', access: 'token' }).collection('party/v4/organization');
const { id, tradingName } = await organizations.create({ tradingName: 'Acme' });
const text: string = id;
organizations.create({ name: 'without the name it trades under' });
const name: number | undefined = tradingName;
for await (const { href } of organizations.list()) console.log(href, text, name);
`;

/** A project with the client as npm would unpack it. */
function installed(folder: string): string {
  const packed = join(folder, 'packed');
  script('client-pack', packed);
  const [{ filename, files }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: packed, encoding: 'utf8' })) as [{ filename: string; files: readonly { path: string }[] }];
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'src/index.js', 'src/index.d.ts', 'src/documents/collections.d.ts']));
  expect(files.filter(({ path }) => /\.test\.|(?<!\.d)\.ts$/.test(path))).toEqual([]);
  const modules = join(folder, 'project/node_modules');
  mkdirSync(join(modules, '@concord'), { recursive: true });
  execFileSync('tar', ['-xf', join(folder, filename), '-C', folder]);
  cpSync(join(folder, 'package'), join(modules, '@concord/client'), { recursive: true });
  for (const library of ['openapi-fetch', 'openapi-typescript-helpers', '@types', 'undici-types']) symlinkSync(join(root, 'node_modules', library), join(modules, library));
  return join(folder, 'project');
}

function complaints(project: string): readonly string[] {
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', 'use.mts'];
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options], { cwd: project, encoding: 'utf8' }).split('\n').filter((line) => line !== '');
  } catch (error) {
    return (error as { readonly stdout: string }).stdout.split('\n').filter((line) => line.includes('error'));
  }
}
