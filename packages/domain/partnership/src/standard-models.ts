import a2e2b from '../models/a2e2b.json' with { type: 'json' };
import a2m2b from '../models/a2m2b.json' with { type: 'json' };
import ab2c from '../models/ab2c.json' with { type: 'json' };
import b2d2c from '../models/b2d2c.json' with { type: 'json' };
import b2e2b from '../models/b2e2b.json' with { type: 'json' };
import b2f2c from '../models/b2f2c.json' with { type: 'json' };
import b2g2c from '../models/b2g2c.json' with { type: 'json' };
import b2k2c from '../models/b2k2c.json' with { type: 'json' };
import b2m2x from '../models/b2m2x.json' with { type: 'json' };
import b2p from '../models/b2p.json' with { type: 'json' };
import bank from '../models/bank.json' with { type: 'json' };
import bg2c from '../models/bg2c.json' with { type: 'json' };
import bv2c from '../models/bv2c.json' with { type: 'json' };
import content from '../models/content.json' with { type: 'json' };
import interconnect from '../models/interconnect.json' with { type: 'json' };
import p2b from '../models/p2b.json' with { type: 'json' };
import resourceVendor from '../models/resource-vendor.json' with { type: 'json' };
import roaming from '../models/roaming.json' with { type: 'json' };
import settlement from '../models/settlement.json' with { type: 'json' };
import type { Json, Parameter, PartnershipModel } from './model.ts';

// A file's words are wider than the types: that each file is what it says is held by the test of all models.
const files = [a2m2b, ab2c, b2m2x, b2d2c, a2e2b, b2e2b, b2f2c, b2g2c, bg2c, b2k2c, b2p, bv2c, bank, p2b, interconnect, roaming, content, resourceVendor] as readonly PartnershipModel[];

/** How every model is settled. */
const settlementParameters = settlement.parameters as readonly Parameter[];
export const settlementTerm: Json = settlement.term;

/** The models the suite comes with, in the order in which they are told. */
export const standardModels: readonly PartnershipModel[] = files;

const byName = new Map(standardModels.map((model) => [model.name, model]));

export const modelNamed = (name: string): PartnershipModel | undefined => byName.get(name);

/** What can be given: the model's own parameters, then those of settlement with the model's defaults. */
export const parametersOf = ({ parameters, settlement: defaults = {} }: PartnershipModel): readonly Parameter[] => [
  ...parameters,
  ...settlementParameters.map((parameter) => {
    const own = defaults[parameter.name];
    return own === undefined ? parameter : { ...parameter, default: own };
  }),
];
