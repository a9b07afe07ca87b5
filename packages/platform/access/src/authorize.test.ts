import { authorize } from './index.ts';

const list = { method: 'GET', path: '/organization' };
const create = { method: 'POST', path: '/organization' };

describe('authorize', () => {
  it.each([
    { scopes: ['tmf632:read'], document: 'TMF632-Party-v4', ...list, allowed: true, why: 'the scope of the document' },
    { scopes: ['tmf632:read'], document: 'TMF632-Party-v5', ...list, allowed: true, why: 'versions share it' },
    { scopes: ['*:read'], document: 'TMF632-Party-v4', ...list, allowed: true, why: 'for every API' },
    { scopes: ['partnerSettlement:write'], document: 'Concord-PartnerSettlement-v1', ...create, allowed: true, why: 'ours have a name for a number' },
    { scopes: ['tmf632:read'], document: 'TMF632-Party-v4', method: 'POST', path: '/hub', allowed: true, why: 'subscribing is reading' },
    { scopes: ['tmf632:read'], document: 'TMF632-Party-v4', method: 'DELETE', path: '/hub/{id}', allowed: true, why: 'so is to end it' },
    { scopes: [], document: 'TMF632-Party-v4', ...list, allowed: false, why: 'nothing is open to all' },
    { scopes: ['tmf632:read', '*:read'], document: 'TMF632-Party-v4', ...create, allowed: false, why: 'reading is not writing' },
    { scopes: ['tmf632:write', '*:write'], document: 'TMF632-Party-v4', ...list, allowed: false, why: 'writing is not reading' },
    { scopes: ['tmf632:read'], document: 'TMF6321-Other-v4', ...list, allowed: false, why: 'another API' },
    { scopes: ['admin', '*', 'tmf632', ':read', 'TMF632:read'], document: 'TMF632-Party-v4', ...list, allowed: false, why: 'none of these is the scope' },
    { scopes: ['tmf632:read'], document: 'TMF632-Party-v4', method: 'POST', path: '/hubcap', allowed: false, why: 'not the hub' },
    { scopes: ['tmf632:read'], document: 'TMF632-Party-v4', method: 'PURGE', path: '/organization', allowed: false, why: 'unknown methods count as writing' },
  ])('$scopes on $method $document $path: $allowed, $why', ({ scopes, allowed, ...target }) => {
    const attempt = (): void => authorize({ tenant: 't', subject: 's', scopes: new Set(scopes) }, target);
    if (allowed) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(/needs the scope/);
  });
});
