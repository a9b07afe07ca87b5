import { createReadStream } from 'node:fs';
import { access, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pause } from '@concord/bus-port';
import { isDomainError } from '@concord/errors';
import type { Logger } from '@concord/telemetry';
import type { TakenFile, UsageIntake } from './usage-intake.ts';
import type { WatchedFolder } from './watched-folder.ts';

export interface Watch {
  /** Resolves when the file in hand is done with, or left as it is. */
  close(): Promise<void>;
}

export interface Watching {
  readonly intake: UsageIntake;
  readonly logger: Logger;
  /** Between one look and the next. */
  readonly everyMs?: number;
}

const isOpen = ({ state }: TakenFile): boolean => state === 'received' || state === 'validated';
const isFinished = (name: string): boolean => !name.startsWith('.') && !/\.(part|tmp)$/i.test(name);

/**
 * Takes what is finished in a folder: files that were renamed to a name that neither begins with a dot nor ends in `.part` or `.tmp`. A
 * file goes to `done` when all of it went in, else to `failed`, with its report beside it. Its name is its number at its source:
 * after a crash it is sent again and known as a copy, so that nothing is lost or doubled.
 */
export function watchFolder(watched: WatchedFolder, { intake, logger, everyMs = 1_000 }: Watching): Watch {
  const stopping = new AbortController();
  const look = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await takeAll(watched, intake, stopping.signal).catch((error: unknown) => logger.error('a folder could not be read', { error, folder: watched.folder }));
      await pause(everyMs, stopping.signal);
    }
  };
  const looking = look();
  return { close: async () => { stopping.abort(); await looking; } };
}

async function takeAll(watched: WatchedFolder, intake: UsageIntake, signal: AbortSignal): Promise<void> {
  await Promise.all(['done', 'failed'].map((name) => mkdir(join(watched.folder, name), { recursive: true })));
  const found = await readdir(watched.folder, { withFileTypes: true });
  for (const name of found.filter((entry) => entry.isFile() && isFinished(entry.name)).map((entry) => entry.name).sort()) {
    if (signal.aborted) return;
    await takeOne(name, watched, intake, signal);
  }
}

/** What cannot be taken just now stays where it is. */
async function takeOne(name: string, { folder, source, mapping, format }: WatchedFolder, intake: UsageIntake, signal: AbortSignal): Promise<void> {
  const said = { name, source, sequence: name, ...(mapping !== undefined && { mapping }), ...(format !== undefined && { format }) };
  const bytes = createReadStream(join(folder, name));
  try {
    const file = await ended(await intake.take(said, bytes), intake, signal);
    if (!isOpen(file)) await put(file.state === 'processed' ? 'done' : 'failed', name, folder, file);
  } catch (error) {
    if (!isDomainError(error) || error.kind === 'overloaded' || error.kind === 'unavailable') throw error;
    await put('failed', name, folder, { code: error.code, message: error.message, errors: error.findings });
  } finally {
    bytes.destroy();
  }
}

const pollMs = 100;

async function ended(taken: TakenFile, intake: UsageIntake, signal: AbortSignal): Promise<TakenFile> {
  let file = taken;
  while (isOpen(file) && !signal.aborted) {
    await pause(pollMs, signal);
    file = await intake.find(file.id);
  }
  return file;
}

/** The report first: a file that is not where it came has one. Nothing that lies there already is overwritten. */
async function put(where: 'done' | 'failed', name: string, folder: string, report: object): Promise<void> {
  const target = join(folder, where, name);
  const isTaken = await access(target).then(() => true, () => false);
  const free = isTaken ? `${target}.${new Date().toISOString().replace(/[^0-9TZ]/g, '')}` : target;
  await writeFile(`${free}.report.json`, `${JSON.stringify(report, null, 2)}\n`);
  await rename(join(folder, name), free);
}
