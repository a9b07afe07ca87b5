import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Bus, Handler, Message } from '@concord/bus-port';
import { inProcessBus } from './in-process-bus.ts';

const group = 'settlement.intake';
const message = (id: string): Message => ({ id, topic: 'UsageCreateEvent', key: 'k', tenant: 't', body: { id } });
const poison: Handler = () => Promise.reject(new Error('poison'));

describe('dead letters in a folder', () => {
  let folder: string;
  let opened: Bus[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'concord-'));
    opened = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map((bus) => bus.close()));
    rmSync(folder, { recursive: true });
  });

  /** A bus as the next process would open it. */
  const open = async (handler: Handler, deliveryLimit = 2): Promise<Bus> => {
    const bus = inProcessBus({ folder, retryDelayMs: 1, deliveryLimit });
    opened.push(bus);
    await bus.subscribe({ consumer: group, topics: ['UsageCreateEvent'] }, handler);
    return bus;
  };
  const idsIn = async (bus: Bus): Promise<string[]> => (await bus.deadLetters(group, 100)).map((letter) => letter.message.id);
  const file = (): string => join(folder, `${group}.ndjson`);

  it.each([
    { until: 'published', why: 'its message was set aside and had left the outbox' },
    { until: 'in hand', why: 'it was handed over again and not handled yet' },
  ])('outlive a process that is killed when $why', async ({ until }) => {
    const victim = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'dead-letters.worker.ts'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface(victim.stdout)) {
      if (line === until) victim.kill('SIGKILL');
    }
    if (victim.exitCode === null && victim.signalCode === null) await once(victim, 'exit');
    expect(victim.signalCode).toBe('SIGKILL');

    const handled: string[] = [];
    const next = await open(async (messages) => { handled.push(...messages.map(({ id }) => id)); });
    expect(await next.deadLetters(group, 10)).toEqual([{ message: message('bad'), consumer: group }]);
    expect(await next.redrive(group)).toBe(1);
    await next.publish([message('after')]);
    expect(handled).toEqual(['bad', 'after']);
  });

  it('are gone for good once they are handled', async () => {
    const first = await open(poison);
    await first.publish([message('a'), message('b')]);
    await first.close();
    const second = await open(async () => undefined);
    expect(await idsIn(second)).toEqual(['a', 'b']);
    await second.redrive(group);
    await second.publish([message('after')]);
    await second.close();
    expect(await idsIn(await open(poison))).toEqual([]);
  });

  it('are not handed over because somebody publishes them again', async () => {
    const seen: string[] = [];
    const bus = await open(async ([first]) => {
      seen.push(first?.id ?? '');
      throw new Error('poison');
    }, 1);
    await bus.publish([message('a')]);
    await bus.publish([message('a')]);
    expect([seen, await idsIn(bus)]).toEqual([['a'], ['a']]);
  });

  it('are read up to a line that a crash cut short', async () => {
    const first = await open(poison);
    await first.publish([message('a')]);
    await first.close();
    appendFileSync(file(), '{"dead":{"id":"tor');
    const second = await open(poison);
    expect(await idsIn(second)).toEqual(['a']);
    await second.publish([message('b')]);
    await second.close();
    expect(await idsIn(await open(poison))).toEqual(['a', 'b']);
  });

  it('take no more room than the messages that count, however often they come and go', async () => {
    let mended = false;
    const bus = await open(async () => { if (!mended) throw new Error('poison'); }, 1);
    for (let round = 0; round < 12; round += 1) {
      mended = false;
      await bus.publish(Array.from({ length: 100 }, (_, n) => message(`${round}-${n}`)));
      mended = true;
      await bus.redrive(group);
      await bus.publish([message(`after ${round}`)]);
    }
    expect(readFileSync(file(), 'utf8').split('\n').length).toBeLessThan(1_400);
    expect(readdirSync(folder)).toEqual([`${group}.ndjson`]);
  });

  it('that cannot be written stay with their publisher', async () => {
    const bus = await open(poison, 1);
    rmSync(folder, { recursive: true });
    appendFileSync(folder, 'a file where the folder should be');
    const refused = bus.publish([message('a')]);
    await expect(refused).rejects.toMatchObject({ kind: 'unavailable', code: 'deadLettersNotKept' });
    expect(await idsIn(bus)).toEqual([]);
  });

  it('make no file before there is one', async () => {
    await (await open(async () => undefined)).publish([message('a')]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
