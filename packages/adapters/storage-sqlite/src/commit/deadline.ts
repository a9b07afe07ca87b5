/** Settles as the work does, or rejects when that takes too long; the work itself is not stopped. */
export type InTime = <T>(work: Promise<T>) => Promise<T>;

/** For works of which one is under way at a time: one timer, begun anew for each, serves all of them. */
export function deadline(ms: number, late: () => Error): InTime {
  let expire: () => void = () => undefined;
  const timer = setTimeout(() => expire(), ms).unref();
  return (work) => new Promise((resolve, reject) => {
    expire = () => reject(late());
    timer.refresh();
    work.then(resolve, reject);
  });
}
