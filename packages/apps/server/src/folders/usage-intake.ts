import type { Caller } from '@concord/access';
import { type Documents, type Reply, serviceModel, serviceOperations } from '@concord/resource';
import type { ListeningService } from '../start-service.ts';
import type { WatchedFolder } from './watched-folder.ts';

/** What became of a file so far, as the API of usage files says it. */
export interface TakenFile {
  readonly id: string;
  readonly state: string;
}

/** The upload of usage files for those who stand inside. Throws DomainErrors as the API would. */
export interface UsageIntake {
  take(said: Readonly<Record<string, string>>, bytes: AsyncIterable<Uint8Array>): Promise<TakenFile>;
  find(id: string): Promise<TakenFile>;
}

const document = 'Concord-PartnerUsage-v1';

/** The operations of the service itself, as the API runs them, on behalf of whom a folder belongs to. */
export function usageIntake({ service, storage }: Pick<ListeningService, 'service' | 'storage'>, documents: Documents, clock: () => Date) {
  const operations = serviceOperations({ model: serviceModel(service, documents), storage, clock, check: () => [] }).get(document);
  const run = async (operationId: string, caller: Caller, more: { readonly params?: Readonly<Record<string, string>>; readonly query?: string; readonly body?: unknown }): Promise<TakenFile> => {
    const serve = operations?.get(operationId);
    if (!serve) throw new Error(`${document} has no operation ${operationId}`);
    return fileIn(await serve({ operationId, params: {}, query: '', headers: {}, body: undefined, caller, ...more }));
  };
  return ({ source, party, tenant = 'default' }: WatchedFolder): UsageIntake => {
    const caller: Caller = { tenant, subject: `folder:${source}`, scopes: new Set(), ...(party !== undefined && { party }) };
    return {
      take: (said, bytes) => run('createUsageFile', caller, { query: new URLSearchParams(said).toString(), body: bytes }),
      find: (id) => run('retrieveUsageFile', caller, { params: { id } }),
    };
  };
}

/** What the document of the API promises; an answer that is passed on as it is stored comes as text. */
const fileIn = ({ body, json }: Reply): TakenFile => (json === undefined ? body : JSON.parse(json)) as TakenFile;
