import { defineResource } from '@concord/resource';

/** What the holders of a role may do (TMF672). */
export const userRole = defineResource({ name: 'UserRole', indexes: [['involvementRole']] });

/** Who was given what by whom, and for how long (TMF672). */
export const permission = defineResource({
  name: 'Permission',
  stamps: { creationDate: 'onCreate' },
  indexes: [['user.id']],
});
