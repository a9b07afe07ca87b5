import { type Form, refOrValueForm, renamedForm, type ResourceView, v5Forms } from '@concord/resource';
import * as accounts from './accounts.resource.ts';
import { contactMediumForm } from './contact-medium-form.ts';
import { individual } from './individual.resource.ts';
import { organization } from './organization.resource.ts';
import { partyRole } from './party-role.resource.ts';

const forms: Readonly<Record<string, Form>> = {
  ...v5Forms,
  ContactMedium: contactMediumForm,
  ExternalIdentifier: renamedForm({ externalIdentifierType: 'externalReferenceType', id: 'name' }),
};

/** TMF632 v5. */
export const partyViews: readonly ResourceView[] = [
  { of: individual, renamed: { name: 'fullName' }, words: { status: { deceased: 'deceaded' } }, forms },
  { of: organization, standIns: [['name', 'tradingName']], forms },
];

/** TMF669 v5. */
export const partyRoleViews: readonly ResourceView[] = [{ of: partyRole, forms }];

const accountForms: Readonly<Record<string, Form>> = {
  ...v5Forms,
  ContactMedium: contactMediumForm,
  ...Object.fromEntries(['BillFormat', 'BillPresentationMedia', 'BillingCycleSpecification'].map((name) => [`${name}RefOrValue`, refOrValueForm(name)])),
};

/** TMF666 v5. */
export const accountViews: readonly ResourceView[] = Object.values(accounts).map((of) => ({ of, renamed: { lastUpdate: 'lastModified' }, forms: accountForms }));
