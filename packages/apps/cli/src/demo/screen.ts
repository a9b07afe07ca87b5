import { tableLines, type Table } from './table.ts';

/** Says how far a step is; shown on a terminal only. */
export type Progress = (text: string) => void;

export interface Screen {
  say(text: string): void;
  /** One line with what was done and how long it took. @param work returns its result and the words for the line */
  step<T>(title: string, work: (progress: Progress) => Promise<readonly [T, string]>): Promise<T>;
  table(title: string, table: Table): void;
}

/** @param write takes text as it is. @param isTerminal whether a line can be written again */
export function screen(write: (text: string) => void, isTerminal: boolean): Screen {
  let steps = 0;
  const say = (text: string): void => write(`${text}\n`);
  return {
    say,
    async step(title, work) {
      steps += 1;
      const head = `${String(steps).padStart(3)}  ${title.padEnd(12)}`;
      const progress: Progress = (text) => { if (isTerminal) write(`\r\u001b[K${head} ${text}`); };
      const started = performance.now();
      progress('…');
      const [result, detail] = await work(progress);
      if (isTerminal) write('\r\u001b[K');
      say(`${head} ${detail}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      return result;
    },
    table(title, table) {
      for (const line of ['', title, ...tableLines(table)]) say(line);
    },
  };
}
