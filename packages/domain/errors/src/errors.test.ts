import { conflict, DomainError, forbidden, invalidInput, isDomainError, notFound, overloaded, unauthenticated, unavailable, unprocessable, unsupported, versionConflict } from './index.ts';

const findings = [{ code: 'unknownRole', message: 'there is no role broker', pointer: '/partner/0/name' }];

it.each([
  { error: invalidInput('tooMany', 'why', findings), kind: 'invalidInput', code: 'tooMany', message: 'why', findings },
  { error: conflict('closed', 'why', findings), kind: 'conflict', code: 'closed', message: 'why', findings },
  { error: unprocessable('noRate', 'why', findings), kind: 'unprocessable', code: 'noRate', message: 'why', findings },
  { error: invalidInput('tooMany', 'why'), kind: 'invalidInput', code: 'tooMany', message: 'why', findings: [] },
  { error: conflict('closed', 'why'), kind: 'conflict', code: 'closed', message: 'why', findings: [] },
  { error: unprocessable('noRate', 'why'), kind: 'unprocessable', code: 'noRate', message: 'why', findings: [] },
  { error: new DomainError('forbidden', 'notYours', 'why'), kind: 'forbidden', code: 'notYours', message: 'why', findings: [] },
  { error: forbidden('notYours', 'why'), kind: 'forbidden', code: 'notYours', message: 'why', findings: [] },
  { error: unauthenticated('noToken', 'why'), kind: 'unauthenticated', code: 'noToken', message: 'why', findings: [] },
  { error: unavailable('storeDown', 'why'), kind: 'unavailable', code: 'storeDown', message: 'why', findings: [] },
  { error: unsupported('noSearch', 'why'), kind: 'unsupported', code: 'noSearch', message: 'why', findings: [] },
  { error: overloaded('tooManyFiles', 'why'), kind: 'overloaded', code: 'tooManyFiles', message: 'why', findings: [] },
  { error: notFound('Agreement', '7'), kind: 'notFound', code: 'notFound', message: 'Agreement 7 does not exist', findings: [] },
  { error: versionConflict('Agreement', '7'), kind: 'preconditionFailed', code: 'versionConflict', message: 'Agreement 7 was changed by somebody else; read it again', findings: [] },
])('says of $kind what was refused, by a stable code, with every finding', ({ error, kind, code, message, findings: found }) => {
  expect({ kind: error.kind, code: error.code, message: error.message, findings: error.findings }).toEqual({ kind, code, message, findings: found });
  expect(error).toBeInstanceOf(Error);
});

it.each([
  { why: 'one of ours', error: notFound('Agreement', '7'), isOurs: true },
  { why: 'one of ours that comes from another realm', error: { name: 'DomainError', kind: 'notFound', code: 'notFound', findings: [] }, isOurs: true },
  { why: 'a defect', error: new TypeError('x is not a function'), isOurs: false },
  { why: 'something of that name without a kind', error: { name: 'DomainError' }, isOurs: false },
  { why: 'something of another name with a kind', error: { name: 'Error', kind: 'notFound' }, isOurs: false },
  { why: 'nothing', error: null, isOurs: false },
  { why: 'no object', error: undefined, isOurs: false },
  { why: 'a text', error: 'DomainError', isOurs: false },
])('tells a refusal from a defect: $why', ({ error, isOurs }) => expect(isDomainError(error)).toBe(isOurs));
