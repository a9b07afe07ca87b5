/** `fetch`, whose own words for an address that does not answer do not name the address. @throws Error that does */
export async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    throw new Error(`${url} does not answer`, { cause: error });
  }
}
