import { NoAnswer } from '@concord/client';
import { developmentSession, tokenSession, type Session } from './session.ts';

/**
 * With CONCORD_TOKEN as it is, where it is set; else with tokens of the development issuer in this tenant.
 * @throws NoAnswer where nobody is at this address: only a suite that has been there is waited for
 */
export async function openSession(url: string, tenant: string, token = process.env.CONCORD_TOKEN): Promise<Session> {
  await fetch(url).catch((error: unknown) => { throw new NoAnswer(url, error); });
  return token ? tokenSession(url, token) : developmentSession(url, tenant);
}
