import { type Moved, providerChannel } from './provider-order.ts';

/** What goes through the payment provider waits for what it says. */
export const throughProvider = <M extends Pick<Moved, 'status' | 'channel'>>(next: M, previous: M | undefined): M =>
  (!previous && next.channel?.id === providerChannel ? { ...next, status: 'pending' } : next);
