import { readdirSync, readFileSync } from 'node:fs';
import { differences, readCase } from '@concord/cli';
import { disagreements } from './compare.ts';
import { randomCase } from './drawing/random-case.ts';
import { settle } from './close/settle.ts';

const folder = new URL('../../../../examples/cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the second calculation', () => {
  it.each(files)('comes to the cent: %s', (file) => {
    const played = readCase(readFileSync(new URL(file, folder), 'utf8'));
    expect(differences(played.expect, settle(played))).toEqual([]);
  });

  it('agrees with the engine on cases that nobody made up', () => {
    const cases = Array.from({ length: 300 }, (_, seed) => randomCase(seed));
    expect(cases.flatMap((played) => disagreements(played).map((difference) => `${played.name}: ${difference}`))).toEqual([]);
  });
});
