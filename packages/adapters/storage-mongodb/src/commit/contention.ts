interface Precedence {
  /** Resolves when nobody has asked to go first, or when whoever did is over. */
  readonly free: () => Promise<void>;
  readonly contender: () => { readonly ask: () => void; readonly end: () => void };
}

/** For works of which one is at it at a time, as those of a lane are. */
export function precedence(): Precedence {
  let asked: PromiseWithResolvers<void> | undefined;
  const end = (): void => {
    asked?.resolve();
    asked = undefined;
  };
  return { free: async () => asked?.promise, contender: () => ({ ask: () => { asked ??= Promise.withResolvers(); }, end }) };
}

/** Runs one after the other what is given to it. */
export function lane(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const result = last.then(act);
    last = result.catch(() => undefined);
    return result;
  };
}
