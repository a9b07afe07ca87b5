import type { Turn } from './book-generation.ts';
import { SheetState } from './sheet-state.ts';
import { bucketOf } from './tallies.ts';

interface Kept {
  readonly mark: string;
  readonly state: SheetState;
}

/**
 * The running sums of the last turn of each tenant, so that a batch does not fetch what the batch before it has stored. Whoever takes
 * them has them alone, and they count only if the last turn that was committed is the one that left them.
 */
function sheets() {
  const kept = new Map<string, Kept>();
  return {
    take(tenant: string, { before }: Turn): SheetState {
      const known = kept.get(tenant);
      kept.delete(tenant);
      return known && known.mark === before ? known.state : new SheetState(bucketOf);
    },
    leave(tenant: string, { mark }: Turn, state: SheetState): void {
      if (state.isSmall) kept.set(tenant, { mark, state });
    },
  };
}

export const keptSheets = sheets();
