import { client, type Client } from './client.ts';

/** A way into the suite: as the operator, who sees everything, or as one of the partners. */
export interface Session {
  readonly baseUrl: string;
  readonly operator: Client;
  /** The suite as this partner sees it, by a token of its own. */
  as(partyId: string): Client;
}

/** Everybody with tokens of the development issuer, in one tenant. */
export function developmentSession(baseUrl: string, tenant: string): Session {
  const clients = new Map<string, Client>();
  const as = (clientId: string): Client => {
    const known = clients.get(clientId) ?? client(baseUrl, { clientId, clientSecret: 'development', tenant });
    clients.set(clientId, known);
    return known;
  };
  return { baseUrl, operator: as('operator'), as };
}

/** One token for everything, such as that of an operator of a suite with an issuer of its own. */
export function tokenSession(baseUrl: string, token: string): Session {
  const operator = client(baseUrl, token);
  return { baseUrl, operator, as: () => operator };
}
