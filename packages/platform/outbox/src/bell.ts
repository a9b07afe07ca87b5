export interface Bell {
  ring(): void;
  /** Resolves at the next ring, at once if it rang since the last wait, at the latest after `ms`. */
  wait(ms: number): Promise<void>;
}

/** Lets one loop sleep until there is something to do. */
export function bell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  const slept = (ms: number): Promise<void> => new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    wake = () => { clearTimeout(timer); resolve(); };
  });
  return {
    ring: () => { rung = true; wake?.(); },
    async wait(ms) {
      if (!rung) await slept(ms);
      rung = false;
    },
  };
}
