import { standardModels } from '@concord/partnership';
import type { Overlay } from './overlay.ts';
import { listOf } from './shapes.ts';

const names = standardModels.map(({ name }) => name);

export const partnershipOverlay: Overlay = {
  why: 'One request makes a partnership with its agreements: a specification names the standard model that it stands for, and a partnership says the parameters that hold for all its partners, as a partner says its own.',
  properties: {
    PartnershipSpecification: { standardModel: { type: 'string', enum: names, description: 'Standard model that the specification stands for; its roles and the specifications of its agreements follow from it.' } },
    Partnership: {
      characteristic: listOf('Characteristic', 'Parameters of the standard model that hold for all partners; a partner\'s own characteristic goes before.'),
      standardModel: { type: 'string', enum: names, description: 'Standard model of the specification when the partnership was made; set by the server.' },
    },
  },
};
