import { concludeAgreement } from './agreement.ts';
import type { LoadCase } from './load-case.ts';
import { serialMark } from './load.ts';

/** About 700 bytes, as a roaming record has them; each under an identifier of its own. */
const record = JSON.stringify({
  '@type': 'Usage',
  usageType: 'voice',
  usageDate: '2026-03-14T09:26:53.589Z',
  description: 'Mobile originated call while roaming',
  externalIdentifier: [{ id: `call-${serialMark}`, owner: 'north', externalIdentifierType: 'callReference' }],
  relatedParty: [{ id: 'north', role: 'home', '@referredType': 'Organization' }, { id: 'south', role: 'visited', '@referredType': 'Organization' }],
  usageCharacteristic: [
    { name: 'homeNetwork', value: 'north' }, { name: 'visitedNetwork', value: 'south' }, { name: 'callingNumber', value: '4790000001' },
    { name: 'calledNumber', value: '351900000002' }, { name: 'seconds', value: '187' }, { name: 'cell', value: '268-06-1042-7' },
  ],
});

export const usagePost: LoadCase = {
  name: 'usage-post',
  about: 'durable POST of one TMF635 usage record, 64 connections',
  method: 'whole suite embedded, SQLite, answered after the commit is on disk, rated behind it',
  async prepare(suite) {
    await concludeAgreement(suite);
    return { method: 'POST', paths: ['/tmf-api/usageManagement/v4/usage'], headers: suite.headers, body: record, connections: 64 };
  },
};
