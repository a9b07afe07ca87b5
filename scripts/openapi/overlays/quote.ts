import type { Overlay } from './overlay.ts';
import { listOf, object, text } from './shapes.ts';

export const quoteOverlay: Overlay = {
  why: 'Agreements restrict the channels that something is sold through. An order of TMF622 says them; a quote, which is held against the same agreements, has no place for them.',
  properties: { QuoteItem: { channel: listOf('RelatedChannel', 'Channels that the item is to be sold through; an order of the item that names none is sold through these.') } },
  schemas: {
    RelatedChannel: object(
      'A channel that has to do with something, and how.',
      {
        id: text('Identifier of the channel.'),
        href: text('Address of the channel.'),
        name: text('Name of the channel, for people.'),
        role: text('Role that it plays here.'),
        '@type': text('Name of the schema that describes this reference.'),
        '@referredType': text('Type of what is referred to.'),
      },
      ['id'],
    ),
  },
};
