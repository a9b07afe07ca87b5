/**
 * Numbers that grow: microseconds of the process's clock, never one twice. They order what one process creates strictly, and what several create as
 * well as their clocks agree. Doubles hold them exactly until the year 2255.
 */
export function risingClock(): () => number {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Date.now() * 1000);
    return last;
  };
}
