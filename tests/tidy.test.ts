import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly license?: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
const files = [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(path));
const read = (path: string): string => readFileSync(path, 'utf8');
const manifestOf = (folder: string): Manifest => JSON.parse(read(`${folder}/package.json`)) as Manifest;

const code = files.filter((path) => /(?<!\.d)\.(ts|mjs)$/.test(path));
const prose = files.filter((path) => /\.(ts|mjs|md|sh)$|^\.ci\//.test(path) && !path.startsWith('docker/'));
const packages = files.filter((path) => /^packages\/[^/]+\/[^/]+\/package\.json$/.test(path)).map((path) => path.replace('/package.json', ''));
const { version } = manifestOf('.');

const isOnePage = (readme: string): boolean => /\bOwns\b/.test(readme) && readme.trimEnd().split('\n').length <= 60;

/** `path:line` of each line that the pattern matches. */
function linesWith(pattern: RegExp, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => read(path).split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${String(index + 1)}`] : [])));
}

describe('names', () => {
  it.each([
    { what: 'drawer for anything', pattern: /(^|\/)(common|misc|shared|lib|base|abstract|impl)(\/|\.[^/]*$)/ },
    { what: 'word that says nothing', pattern: /(^|[/.-])(utils?|helpers?|managers?|processors?)([/.-]|$)/ },
    { what: 'barrel below a package root', pattern: /\/src\/.+\/index\.ts$/ },
    { what: 'generated code', pattern: /(^|\/)generated\// },
    { what: 'leftover', pattern: /([._-](old|bak|orig)\.|~$|\.(log|swp|sqlite|db|tsbuildinfo)$)/ },
    { what: 'TypeScript file that is not in kebab-case', pattern: /[A-Z_ ][^/]*(?<!\.d)\.ts$/ },
  ])('hold no $what', ({ pattern }) => {
    expect(files.filter((path) => pattern.test(path))).toEqual([]);
  });
});

// A letter in brackets keeps a pattern from matching its own line.
describe('code', () => {
  it.each([
    { what: 'promise instead of work', pattern: /\b(TO[D]O|FI[X]ME|HA[C]K|X{3})\b/ },
    { what: 'test that is left out or runs alone', pattern: /\b(describe|it|test)\.(onl[y]|ski[p]|todo)\b|\b(f|x)(describe|it)\(/ },
    { what: 'silenced checker', pattern: /@ts-(ignor[e]|expect-error|nocheck)|eslint-disabl[e]|(istanbul|c8|v8) ignor[e]/ },
    { what: 'cast past the types', pattern: /\bas (an[y]|unknow[n] as)\b|: an[y]\b(?!\()|<an[y]>/ },
    { what: 'catch that swallows', pattern: /catch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\(\) => \{\s*\}\)/ },
    { what: 'call into the sources of another package', pattern: /from '(@concord\/[^']+\/src\/|(\.\.\/){3,}[^']*\/src\/)/ },
  ])('holds no $what', ({ pattern }) => {
    expect(linesWith(pattern, code)).toEqual([]);
  });

  it('fits a screen or three: at most 300 lines a file', () => {
    expect(code.filter((path) => read(path).trimEnd().split('\n').length > 300)).toEqual([]);
  });

  it('knows no place where it happens to be written', () => {
    expect(linesWith(/(^|[\s"'`(=:])\/(wor[k]|tm[p]|roo[t]|hom[e]\/\w)(\/|\b)/, prose)).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names no registry but the public one', () => {
    const { packages: locked } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string; link?: boolean }> };
    const elsewhere = Object.values(locked).flatMap(({ resolved, link }) => (resolved && !link && !resolved.startsWith('https://registry.npmjs.org/') ? [resolved] : []));
    expect(elsewhere).toEqual([]);
  });
});

describe('packages', () => {
  it('are there', () => expect(packages.length).toBeGreaterThan(20));

  it('say what they own, on one page', () => {
    const silent = packages.filter((folder) => !files.includes(`${folder}/README.md`) || !isOnePage(read(`${folder}/README.md`)));
    expect(silent).toEqual([]);
  });

  it.each(packages)('%s declares itself as the others do', (folder) => {
    const manifest = manifestOf(folder);
    expect(manifest).toMatchObject({ version, license: 'Apache-2.0', private: true, type: 'module' });
    expect(manifest.exports?.['.']).toBe(files.includes(`${folder}/src/index.ts`) ? './src/index.ts' : undefined);
    expect(manifest.name).toMatch(/^@concord\/[a-z-]+$/);
    expect(manifest.description).toMatch(/^[A-Z].+\.$/);
    expect(Object.values(manifest.exports ?? {}).filter((path) => !existsSync(`${folder}/${path}`))).toEqual([]);
  });

  it('take each other at the one version of the repository', () => {
    const own = packages.flatMap((folder) => Object.entries(manifestOf(folder).dependencies ?? {})).filter(([name]) => name.startsWith('@concord/'));
    expect(own.filter(([, range]) => range !== version)).toEqual([]);
  });

  it('ask for one range of each library', () => {
    const ranges = new Map<string, Set<string>>();
    for (const folder of packages) {
      for (const [name, range] of Object.entries(manifestOf(folder).dependencies ?? {})) ranges.set(name, (ranges.get(name) ?? new Set()).add(range));
    }
    expect([...ranges].filter(([, asked]) => asked.size > 1).map(([name, asked]) => `${name}: ${[...asked].join(' and ')}`)).toEqual([]);
  });
});
