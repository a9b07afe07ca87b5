import type { Document, FormWriter, PackForm } from '@concord/storage-port';

interface Written extends Document {
  /** The place of the clause among those of the pack. */
  readonly clause: number;
}

/** Lines of one term stand on one clause, which is longer than all else that is kept of them: a pack says each once. Lines that share it hold the same array. */
export const explanationForm: PackForm = {
  writer(): FormWriter {
    const places = new Map<unknown, number>();
    return {
      write({ clause, ...rest }): Written {
        const place = places.get(clause) ?? places.size;
        places.set(clause, place);
        return { ...rest, clause: place };
      },
      shared: () => [...places.keys()],
    };
  },
  reader(shared) {
    const clauses = shared as readonly unknown[];
    return (written) => {
      const { clause, ...rest } = written as Written;
      return { ...rest, clause: clauses[clause] };
    };
  },
};
