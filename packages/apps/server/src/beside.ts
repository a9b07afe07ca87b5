import type { Authenticate, DevelopmentIssuer } from '@concord/access';
import type { Bus, DeadLetter } from '@concord/bus-port';
import { forbidden, invalidInput } from '@concord/errors';
import type { WireRequest } from '@concord/http';
import type { Reply } from '@concord/resource';
import type { ListeningService } from './start-service.ts';

type Answers = Readonly<Record<string, (request: WireRequest) => Promise<Reply>>>;

const longestForm = 8_192;
const mostShown = 100;

/** The endpoints of the development issuer (RFC 6749 §4.4, RFC 7517, OpenID Connect Discovery). @param url where this process is reached. */
export const tokenAnswers = (issuer: DevelopmentIssuer, url: () => string): Answers => ({
  'POST /oauth2/token': async ({ headers, readBody }) => {
    const form = new URLSearchParams(Buffer.from(await readBody(longestForm)).toString('utf8'));
    return { ...(await issuer.token(form, headers.authorization)), headers: { 'Cache-Control': 'no-store' } };
  },
  'GET /.well-known/jwks.json': async () => ({ status: 200, body: issuer.jwks }),
  'GET /.well-known/openid-configuration': async () => ({ status: 200, body: issuer.configuration(url()) }),
});

export interface AdminParts {
  readonly authenticate: Authenticate;
  readonly bus: Bus;
  readonly services: readonly ListeningService[];
}

/** What an operator does about that which did not arrive. Needs the scope `admin`; shows what is the caller's tenant's. */
export function adminAnswers({ authenticate, bus, services }: AdminParts): Answers {
  const groups = services.flatMap((service) => service.groups);
  const admin = async ({ headers, url }: WireRequest) => {
    const caller = await authenticate({ authorization: headers.authorization });
    if (!caller.scopes.has('admin') || caller.party !== undefined) throw forbidden('scopeMissing', `${caller.subject} needs the scope admin`);
    return { tenant: caller.tenant, parameters: new URLSearchParams(url.split('?')[1]) };
  };
  const chosen = (parameters: URLSearchParams, name: string, known: readonly string[]): string => {
    const value = parameters.get(name) ?? '';
    if (!known.includes(value)) throw invalidInput('unknownParameter', `give ${name}, one of ${known.join(', ')}`);
    return value;
  };
  const parkedOf = (parameters: URLSearchParams) => {
    const name = chosen(parameters, 'service', services.map(({ service }) => service.name));
    return services.filter(({ service }) => service.name === name);
  };
  return {
    'GET /admin/dead-letters': async (request) => {
      const { tenant, parameters } = await admin(request);
      const letters = await bus.deadLetters(chosen(parameters, 'consumer', groups), mostShown);
      return { status: 200, body: letters.filter(({ message }) => message.tenant === tenant).map(shown) };
    },
    'POST /admin/dead-letters/redrive': async (request) => {
      const { parameters } = await admin(request);
      return { status: 200, body: { redriven: await bus.redrive(chosen(parameters, 'consumer', groups)) } };
    },
    'GET /admin/deliveries': async (request) => {
      const { tenant, parameters } = await admin(request);
      const lists = await Promise.all(parkedOf(parameters).map(({ parked }) => parked.list(tenant, mostShown)));
      return { status: 200, body: lists.flat() };
    },
    'POST /admin/deliveries/replay': async (request) => {
      const { tenant, parameters } = await admin(request);
      const subscription = parameters.get('subscription') ?? '';
      const counts = await Promise.all(parkedOf(parameters).map(async ({ parked, deliveries }) => {
        const count = await parked.replay(tenant, subscription);
        deliveries.touched(tenant);
        return count;
      }));
      return { status: 200, body: { replayed: counts.reduce((sum, count) => sum + count, 0) } };
    },
  };
}

const shown = ({ consumer, message: { id, topic, key, body } }: DeadLetter) => ({ consumer, id, topic, key, event: body });
