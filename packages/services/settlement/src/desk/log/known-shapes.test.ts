import type { LoggedEvent } from '../logged-event.ts';
import { KnownShapes } from './known-shapes.ts';
import { placesOf } from './shape.ts';
import { tell } from './telling.ts';

/** @param deal of which the event is @param figures its amount and quantity, and gross, deducted and base of its share */
function logged(deal: string, [amount = '', quantity = '', gross = '', deducted = '', base = '']: readonly string[]): LoggedEvent {
  const obligation = { agreement: deal, version: '1', term: 'share', payer: 'seller', payee: 'partner', unit: 'EUR', amount, quantity, period: 'monthly:2026-03-01', detail: { kind: 'share' as const, gross, deducted, parts: [{ base, percent: '50' }] } };
  return { id: 'Usage/1', source: 'Usage/1', kind: 'usage', occurrence: '1', at: '2026-03-01T00:00:00.000Z', obligations: [obligation], entries: [{ key: `sum|${deal}`, add: { events: 1 } }], charges: [] };
}

const shapeIn = (shapes: KnownShapes, event: LoggedEvent) => shapes.of(event, tell(event, undefined));

it('says each figure once, and knows events again whose figures are the same in the same places', () => {
  const shapes = new KnownShapes(10);
  const [first, second] = [shapeIn(shapes, logged('deal', ['5', '2', '10', '0', '10'])), shapeIn(shapes, logged('deal', ['6', '3', '12', '0', '12']))];
  expect([first.figures, second.figures]).toEqual([['5', '2', '10', '0'], ['6', '3', '12', '0']]);
  expect(second.shape).toBe(first.shape);
});

it('makes no more than a few shapes of figures that happen to be the same', () => {
  const shapes = new KnownShapes(10);
  const figures = [['1', '1', '1', '1', '1'], ['1', '2', '1', '1', '1'], ['1', '2', '3', '1', '1'], ['1', '2', '3', '3', '3'], ['1', '2', '3', '3', '1'], ['1', '1', '2', '2', '2'], ['1', '2', '2', '2', '2'], ['1', '2', '1', '2', '1']];
  const met = figures.map((some) => shapeIn(shapes, logged('deal', some)));
  expect(new Set(met.map(({ shape }) => shape)).size).toBe(5);
  expect(met.map(({ shape: { places }, figures: once }) => places.map((place) => once[place]))).toEqual(figures);
  expect(met.at(-1)?.shape.places).toEqual([0, 1, 2, 3, 4]);
  expect(placesOf(['1', '2', '1'])).toEqual([0, 1, 0]);
});

it('forgets what it knows when it knows too much, and finds the same again', () => {
  const shapes = new KnownShapes(2);
  const find = (deal: string) => shapeIn(shapes, logged(deal, ['5', '2', '10', '0', '10'])).shape;
  const before = find('deal-0');
  expect(find('deal-0')).toBe(before);
  ['deal-1', 'deal-2'].forEach(find);
  expect(find('deal-0')).not.toBe(before);
  expect(find('deal-0')).toEqual(before);
});
