/**
 * Does things together at the end of a turn of the event loop. Answers that leave one by one wake a client that sleeps for each of them,
 * which under load costs as much as half of what is answered.
 */
export function endOfTurn(): (act: () => void) => void {
  let waiting: (() => void)[] = [];
  const flush = (): void => {
    const acts = waiting;
    waiting = [];
    for (const act of acts) act();
  };
  return (act) => {
    if (waiting.length === 0) setImmediate(flush);
    waiting.push(act);
  };
}
