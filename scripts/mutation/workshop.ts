import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instrument, type Mutant } from './instrument.ts';

const root = join(import.meta.dirname, '../..');
const domain = 'packages/domain';

/** A copy of the domain with every mutant in it, away from the sources, which stay as they are. */
export interface Workshop {
  readonly folder: string;
  readonly mutants: readonly Mutant[];
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** @throws where a source cannot be parsed */
export async function makeWorkshop(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  for (const part of [domain, 'examples', 'package.json']) cpSync(join(root, part), join(folder, part), { recursive: true });
  linkModules(folder);
  const paths = globSync('*/src/**/*.ts', { cwd: join(folder, domain) }).toSorted();
  const [tests, sources] = [paths.filter((path) => path.endsWith('.test.ts')), paths.filter((path) => !/(\.(test|fixture)|conformance)\.ts$/.test(path))];
  const inFolder = (path: string): string => join(folder, domain, path);
  const instrumented = await instrument(sources.map((path) => ({ path, text: readFileSync(inFolder(path), 'utf8') })));
  for (const { path, text } of instrumented.sources) writeFileSync(inFolder(path), text);
  return { folder, mutants: instrumented.mutants, sources: sources.map(inFolder), tests: tests.map(inFolder) };
}

/** The libraries as they are, the domain's packages from the copy. */
function linkModules(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@concord'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) if (name !== '@concord' && !name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  for (const { name } of readdirSync(join(folder, domain), { withFileTypes: true }).filter((entry) => entry.isDirectory())) symlinkSync(join(folder, domain, name), join(modules, '@concord', name));
}
