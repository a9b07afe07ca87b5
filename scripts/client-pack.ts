/** Builds the client as others install it, JavaScript and types with a manifest of its own: `npm run client:pack [-- FOLDER]`, then `npm publish FOLDER`. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'packages/clients/typescript');
const target = process.argv[2] ?? join(source, 'dist');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** What the repository reads as sources, others read as JavaScript. */
function publishedManifest(): object {
  const { private: _, exports: __, ...manifest } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as Manifest;
  return { ...manifest, exports: { '.': { types: './src/index.d.ts', default: './src/index.js' } }, engines: { node: '>=20' }, sideEffects: false };
}

execFileSync(process.execPath, [join(root, 'scripts/client-types.ts')]);
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(source, 'tsconfig.pack.json'), '--outDir', join(target, 'src')], { stdio: 'inherit' });
cpSync(join(source, 'src/documents'), join(target, 'src/documents'), { recursive: true });
for (const file of ['LICENSE', 'NOTICE']) cpSync(join(root, file), join(target, file));
cpSync(join(source, 'README.md'), join(target, 'README.md'));
writeFileSync(join(target, 'package.json'), `${JSON.stringify(publishedManifest(), null, 2)}\n`);
