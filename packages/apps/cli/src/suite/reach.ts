/** Nobody answered, or the answer broke off: whether the request took effect is not known. */
export class NoAnswer extends Error {
  constructor(url: string, cause: unknown) {
    super(`${url} does not answer`, { cause });
    this.name = 'NoAnswer';
  }
}

/** An answer of `fetch`, whose own words for an address that does not answer do not name the address. @throws NoAnswer that does */
export async function reach(url: string, request: RequestInit): Promise<{ readonly ok: boolean; readonly status: number; readonly text: string }> {
  try {
    const response = await fetch(url, request);
    return { ok: response.ok, status: response.status, text: await response.text() };
  } catch (error) {
    throw new NoAnswer(url, error);
  }
}
