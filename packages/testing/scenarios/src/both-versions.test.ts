import { facesOf, keptAs, serviceModel, shownAs } from '@concord/resource';
import { readDocuments, services } from '@concord/server';
import { examples } from './example-bodies.ts';

const documents = await readDocuments(services);
const faces = services.flatMap((service) => service.apis.flatMap((api) => facesOf(api, serviceModel(service, documents)))).map((face) => ({ name: face.shown.name, document: face.shown.documentName, face }));

it.each(faces)('$document shows a $name so that what it is sent back is what is kept', ({ face }) => {
  const kept = { id: '1', ...examples[face.kept.name]?.(1) };
  const { href: _href, ...shown } = shownAs(face, kept);
  expect(keptAs(face, shown)).toMatchObject(kept);
});
