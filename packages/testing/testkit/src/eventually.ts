import { setTimeout as sleep } from 'node:timers/promises';

const limitMs = 30_000;

/**
 * Asks again until `check` neither throws nor returns undefined or false, and returns what it found. For what the suite
 * does on its own time, such as hub deliveries; for events between services there is `settled`.
 * @throws what `check` threw last, after 30 s
 */
export async function eventually<T>(check: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  const until = Date.now() + limitMs;
  for (;;) {
    try {
      const found = await check();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > until) throw new Error(`nothing was found within ${limitMs} ms`);
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await sleep(20);
  }
}
