import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 60_000;
const pauseMs = { first: 50, longest: 250 };

/**
 * Asks until there is an answer: what one service did reaches the others by events, a moment later.
 * @param awaited what is waited for, for the error that says it did not come
 * @param ask returns undefined while there is no answer
 */
export async function eventually<T>(awaited: string, ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (let pause = pauseMs.first; ; pause = Math.min(pause * 1.5, pauseMs.longest)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${patienceMs / 1000} s in vain for ${awaited}`);
    await sleep(pause);
  }
}
