import type { Overlay } from './overlay.ts';
import { flag, listOf, object, text } from './shapes.ts';
import { describedTerms } from './terms.ts';

const standing = flag('Whether this engaged party stands for its role in every event that names no other party in that role.');
const ofAgreement = {
  finding: listOf('AgreementFinding', 'What the checks of the terms found; set by the server.'),
  suspension: listOf('TimePeriod', 'Times in which the agreement was suspended and prices nothing; set by the server.'),
};

export const agreementOverlay: Overlay = {
  why: 'Published terms are free text. Here a term is data that the engine works out, so AgreementTermOrCondition is extended by `@type`; a term without one of these types stays text. A standing party stands in for its role in every event. A signature says who signed. What the checks found and when the agreement was suspended stays with it.',
  properties: {
    RelatedParty: { standing },
    AgreementAuthorization: { relatedParty: listOf('RelatedParty', 'Who signed.') },
    AgreementSpecCharacteristic: { required: flag('Whether an agreement cannot be drafted without it.') },
    Agreement: ofAgreement,
  },
  extendedBy: { AgreementTermOrCondition: Object.keys(describedTerms) },
  schemas: {
    ...describedTerms,
    AgreementFinding: object('What a check of the terms found.', {
      code: text('Stable name of what was found, such as shareSumOver100.'),
      message: text('What was found, in words.'),
      pointer: text('JSON pointer into the agreement.'),
      termId: text('Term that is concerned.'),
      severity: text('Error or warning: an error keeps the agreement from coming into force.'),
    }),
  },
};

const engaged = { role: text('Role in which the party is engaged, by which terms name it; where it says none, that of the same party in relatedParty.'), standing };

export const agreementV5Overlay: Overlay = {
  ...agreementOverlay,
  why: `${agreementOverlay.why} Engaged parties say their role themselves, as in v4. A range may be one of dates or of decimals, as in v4.`,
  properties: { PartyRef: engaged, PartyRoleRef: engaged, CharacteristicSpecification: { required: flag('Whether an agreement cannot be drafted without it.') }, Agreement: ofAgreement },
  wider: [{ of: /CharacteristicValueSpecification$/, attributes: ['valueFrom', 'valueTo'], alsoIs: [{ type: 'string' }] }],
};
