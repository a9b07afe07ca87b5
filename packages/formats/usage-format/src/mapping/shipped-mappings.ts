import advertisingLog from '../../mappings/advertising-log.json' with { type: 'json' };
import azureEaCost from '../../mappings/azure-ea-cost.json' with { type: 'json' };
import ciscoCucmCdr from '../../mappings/cisco-cucm-cdr.json' with { type: 'json' };
import focus10 from '../../mappings/focus-1.0.json' with { type: 'json' };
import freeswitchCdr from '../../mappings/freeswitch-cdr.json' with { type: 'json' };
import itunesSales from '../../mappings/itunes-sales.json' with { type: 'json' };
import musicRoyaltyStatement from '../../mappings/music-royalty-statement.json' with { type: 'json' };
import { isMapping } from './mapping-findings.ts';
import type { Mapping } from './mapping.ts';

/** The mappings that come with the suite, by the names of their files: to be used as they are, or copied and changed. */
export const shippedMappings: Readonly<Record<string, Mapping>> = {
  'advertising-log': read(advertisingLog),
  'azure-ea-cost': read(azureEaCost),
  'cisco-cucm-cdr': read(ciscoCucmCdr),
  'focus-1.0': read(focus10),
  'freeswitch-cdr': read(freeswitchCdr),
  'itunes-sales': read(itunesSales),
  'music-royalty-statement': read(musicRoyaltyStatement),
};

/** A shipped mapping that cannot be used is a defect of ours. */
function read(value: unknown): Mapping {
  if (!isMapping(value)) throw new Error('a shipped mapping cannot be used');
  return value;
}
