import { decimal } from '../schemas.ts';
import type { Overlay } from './overlay.ts';

export const orderedOverlay: Overlay = {
  why: 'A term of one year and a half, and an action in words of its own, are said in v4: v5 shows them as they are kept.',
  wider: [
    { of: /^Duration$/, attributes: ['amount'], alsoIs: decimal().anyOf ?? [] },
    { of: /^RelatedOrderItem$/, attributes: ['orderItemAction'], alsoIs: [{ type: 'string' }] },
  ],
};
