import type { Lifecycle, ResourceDeclaration } from '../declaration/declaration.ts';
import type { CrudName } from '../service-model.ts';
import { at, type Bench, type Case, leftOut, now, type When } from './bench.ts';

export function declarationCases({ lifecycle, stamps = {}, readOnly = [] }: ResourceDeclaration, on: () => Bench, when: When): void {
  const isCalledFor = (condition: boolean, ...needed: CrudName[]): Case => (condition ? when(...needed) : leftOut);
  isCalledFor(Object.values(stamps).includes('onCreate'), 'create')('sets its stamps itself', async () => {
    const names = Object.keys(stamps).filter((name) => stamps[name] === 'onCreate');
    const created = await on().create(1, Object.fromEntries(names.map((name) => [name, '2001-01-01T00:00:00.000Z'])));
    expect(names.map((name) => created[name])).toEqual(names.map(() => now.toISOString()));
  });
  isCalledFor(readOnly.length > 0, 'patch')('refuses to have read-only attributes changed', async () => {
    const { id } = await on().create();
    for (const name of readOnly) await expect(on().ask('patch', at(id, { [name]: 'conformance' }))).rejects.toMatchObject({ kind: 'invalidInput' });
  });
  if (!lifecycle) return;
  when('patch')('refuses a state that nobody knows', async () => {
    const { id } = await on().create();
    await expect(on().ask('patch', at(id, { [lifecycle.attribute]: 'conformance' }))).rejects.toMatchObject({ kind: 'invalidInput' });
  });
  isCalledFor(!readOnly.includes(lifecycle.attribute), 'patch')('refuses every transition that the lifecycle does not have', async () => {
    const created = await on().create();
    for (const state of unreachableFrom(lifecycle, String(created[lifecycle.attribute]))) {
      await expect(on().ask('patch', at(created.id, { [lifecycle.attribute]: state }))).rejects.toMatchObject({ kind: 'conflict' });
    }
  });
}

function unreachableFrom({ transitions }: Lifecycle, from: string): string[] {
  const states = new Set([...Object.keys(transitions), ...Object.values(transitions).flat()]);
  return [...states].filter((state) => state !== from && !(transitions[from] ?? []).includes(state));
}
