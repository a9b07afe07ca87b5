import { namesIn, pointerTo } from './index.ts';

it.each([
  { why: 'the whole', names: [], pointer: '' },
  { why: 'an element of a list', names: ['orderItem', '0', 'id'], pointer: '/orderItem/0/id' },
  { why: 'a name with a slash', names: ['a/b'], pointer: '/a~1b' },
  { why: 'a name with a tilde', names: ['~1', 'm~n'], pointer: '/~01/m~0n' },
  { why: 'a name that is empty', names: [''], pointer: '/' },
])('writes and reads the pointer to $why', ({ names, pointer }) => {
  expect(pointerTo(...names)).toBe(pointer);
  expect(namesIn(pointer)).toEqual(names);
});
