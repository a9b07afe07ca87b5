/** Settles as `work` does, or rejects with `late()` after `timeoutMs`; the work itself is not stopped. */
export async function inTime<T>(work: Promise<T>, timeoutMs: number, late: () => Error): Promise<T> {
  const { promise: timeout, reject }: PromiseWithResolvers<never> = Promise.withResolvers();
  const timer = setTimeout(() => reject(late()), timeoutMs);
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
