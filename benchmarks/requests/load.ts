/** What to send, and for how long. The client process gets it as JSON. */
export interface Load {
  readonly host: string;
  readonly port: number;
  readonly method: 'GET' | 'POST';
  /** Sent in turn. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** Body of a POST; `serialMark` in it becomes the number of the request, ten digits long, counted on from `firstSerial`. */
  readonly body?: string;
  readonly firstSerial: number;
  readonly connections: number;
  /** Requests before `warmUpSeconds` are over are sent but not counted. */
  readonly warmUpSeconds: number;
  readonly seconds: number;
  /** Stops earlier, after so many requests. */
  readonly requests?: number;
}

export interface LoadResult {
  /** Answers in the counted time. */
  readonly answers: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Requests sent in all, the warm-up with them. */
  readonly sent: number;
  /** Answers by status, the warm-up with them. */
  readonly statuses: Readonly<Record<string, number>>;
}

export const serialMark = '##SERIAL##';
