import type { Bus } from './bus.ts';
import { batchesAreBounded } from './conformance/batches.ts';
import { messagesArrive } from './conformance/delivery.ts';
import { failuresAreRepeated } from './conformance/failures.ts';
import { groupsOutlive } from './conformance/life.ts';
import { othersSend } from './conformance/outside.ts';
import { slowStoresAreWaitedFor } from './conformance/slow-stores.ts';
import type { Broker, Setting } from './conformance/setting.ts';

export type { Broker } from './conformance/setting.ts';

/** What every bus promises. Run by each adapter's tests. */
export function busConformance(name: string, broker: () => Promise<Broker>): void {
  describe(`${name} keeps the promises of a bus`, () => {
    let opened: { readonly broker: Broker; readonly bus: Bus } | undefined;
    const open = () => {
      if (!opened) throw new Error('the bus is not open');
      return opened;
    };
    const setting: Setting = { broker: () => open().broker, bus: () => open().bus };
    beforeEach(async () => {
      const under = await broker();
      opened = { broker: under, bus: await under.open() };
    });
    afterEach(() => opened?.broker.remove());

    for (const part of [messagesArrive, batchesAreBounded, failuresAreRepeated, slowStoresAreWaitedFor, othersSend, groupsOutlive]) part(setting);
  });
}
