import type { Overlay } from '../overlay.ts';
import { flag } from './shapes.ts';
import { describedTerms } from './terms.ts';

export const agreementOverlay: Overlay = {
  why: 'Published terms are free text. Here a term is data that the engine works out, so AgreementTermOrCondition is extended by `@type`; a term without one of these types stays text. A standing party stands in for its role in every event.',
  properties: {
    RelatedParty: { standing: flag('Whether this engaged party stands for its role in every event that names no other party in that role.') },
  },
  extendedBy: { AgreementTermOrCondition: Object.keys(describedTerms) },
  schemas: describedTerms,
};
