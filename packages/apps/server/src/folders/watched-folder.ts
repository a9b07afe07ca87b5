import { readFile } from 'node:fs/promises';
import { type Finding, invalidInput } from '@concord/errors';

/** A folder into which a source puts its files of usage, and how they are read. */
export interface WatchedFolder {
  readonly folder: string;
  /** The system or partner that numbers the files and their records. */
  readonly source: string;
  /** The partner whose files they are; absent for the operator's own. */
  readonly party?: string;
  /** Absent: `default`. */
  readonly tenant?: string;
  /** A mapping by id or name, or a format: as at the upload. */
  readonly mapping?: string;
  readonly format?: string;
}

const required = ['folder', 'source'] as const;
const optional = ['party', 'tenant', 'mapping', 'format'] as const;

/**
 * The folders that the file of the setting `usage-folders` names: a list in JSON.
 * @throws DomainError invalidInput `badConfiguration` that names everything that is wrong with it
 */
export async function watchedFolders(path: string): Promise<readonly WatchedFolder[]> {
  const listed = await listIn(path);
  const findings = Array.isArray(listed) ? listed.flatMap((one: unknown, index) => folderFindings(one, `/${String(index)}`)) : [bad('', 'it is no list of folders')];
  if (findings.length > 0) throw invalidInput('badConfiguration', `${path}:\n${findings.map(({ pointer = '', message }) => `  ${pointer} ${message}`).join('\n')}`, findings);
  return listed as readonly WatchedFolder[];
}

async function listIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (error) {
    throw Object.assign(invalidInput('badConfiguration', `--usage-folders: ${path} cannot be read as JSON: ${error instanceof Error ? error.message : ''}`), { cause: error });
  }
}

const bad = (pointer: string, message: string): Finding => ({ code: 'badSetting', message, pointer });

function folderFindings(one: unknown, pointer: string): readonly Finding[] {
  if (typeof one !== 'object' || one === null) return [bad(pointer, 'it is no folder')];
  const said = new Map<string, unknown>(Object.entries(one));
  const missing = required.filter((name) => !said.has(name)).map((name) => bad(`${pointer}/${name}`, 'is missing'));
  const known: readonly string[] = [...required, ...optional];
  const wrong = [...said].filter(([name, value]) => !known.includes(name) || typeof value !== 'string' || value === '');
  return [...missing, ...wrong.map(([name]) => bad(`${pointer}/${name}`, 'is no text, or nothing that a folder has'))];
}
