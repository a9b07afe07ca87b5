import { developmentSession, tokenSession, type Session } from './session.ts';

/** With CONCORD_TOKEN as it is, where it is set; else with tokens of the development issuer in this tenant. */
export async function openSession(url: string, tenant: string, token = process.env.CONCORD_TOKEN): Promise<Session> {
  return token ? tokenSession(url, token) : developmentSession(url, tenant);
}
