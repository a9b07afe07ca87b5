/** Nobody answered, or the answer broke off: whether the request took effect is not known. */
export class NoAnswer extends Error {
  constructor(url: string, cause: unknown) {
    super(`${url} does not answer`, { cause });
    this.name = 'NoAnswer';
  }
}

/** `fetch`, or the reading of what it got, whose own words for an address that does not answer do not name the address. @throws NoAnswer that does */
export async function reached<T>(url: string, answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    throw isUnreachable(error) ? new NoAnswer(url, error) : error;
  });
}

/** By its name, since a test runner's TypeError is another class than that of `fetch`. */
const isUnreachable = (error: unknown): boolean => (error as Partial<Error>).name === 'TypeError';
