import { TmfError } from '@concord/client';
import type { UsageRecord } from '../case/case.ts';
import type { Client } from '../suite/client.ts';
import type { Wire } from '../suite/wire.ts';

/** Sends one record (TMF635). @param source who numbered it. @returns what was made of it, or `duplicate` where it had been sent before */
export async function sendUsage(record: UsageRecord, source: string, client: Client): Promise<Wire<'Usage'> | 'duplicate'> {
  try {
    return await client.create('Usage', usageBody(record, source));
  } catch (error) {
    if (error instanceof TmfError && error.status === 409 && error.says('duplicateUsage')) return 'duplicate';
    throw error;
  }
}

function usageBody({ id, usageDate, usageType, relatedParty, characteristics, offering }: UsageRecord, source: string): object {
  return {
    usageDate, usageType,
    externalIdentifier: [{ id, owner: source }],
    relatedParty: relatedParty.map((party) => ({ ...party, '@referredType': 'Organization' })),
    usageCharacteristic: Object.entries(characteristics).map(([name, value]) => ({ name, value, valueType: typeof value })),
    ...(offering === undefined ? {} : { productOffering: { id: offering } }),
  };
}
