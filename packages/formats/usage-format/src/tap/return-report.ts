import type { Finding } from '@concord/errors';
import type { FileHeader, FileTrailer, Refused } from '../entry.ts';

/** One thing that is given back: the file as a whole, or an event of it. */
interface ReturnDetail {
  readonly severity: 'fatal' | 'severe';
  /** The number of the event in the file. */
  readonly event?: number;
  readonly errors: readonly { readonly code: string; readonly reason: string }[];
  /** The event as it came, base64 of its BER; its sender mends it and sends it in a later file. */
  readonly callEventDetail?: string;
}

/** What is given back of a TAP file, after the model of a RAP return batch (GSMA TD.32); a value, with codes of our own and no BER. */
export interface ReturnReport {
  /** Who returns: the recipient of the file. */
  readonly sender: string;
  readonly recipient: string;
  /** The number of the TAP file. */
  readonly fileSequenceNumber: string;
  readonly returnDetails: readonly ReturnDetail[];
  /** Fatal: nothing of the file is accepted. */
  readonly isFatal: boolean;
  readonly returnDetailsCount: number;
}

/** The report of a file; undefined where nothing is given back. What is wrong with the whole makes it fatal, and its events are then not listed. */
export function returnReport(header: FileHeader, refused: readonly Refused[], trailer: FileTrailer): ReturnReport | undefined {
  const fatal = trailer.findings.filter(({ severity }) => severity !== 'warning');
  const returnDetails = fatal.length > 0 ? [fatalReturn(fatal)] : refused.map(severeReturn);
  if (returnDetails.length === 0) return undefined;
  const { sender = '', recipient = '', sequence = '' } = header;
  return { sender: recipient, recipient: sender, fileSequenceNumber: sequence, returnDetails, isFatal: fatal.length > 0, returnDetailsCount: returnDetails.length };
}

const fatalReturn = (findings: readonly Finding[]): ReturnDetail => ({ severity: 'fatal', errors: findings.map(({ code, message }) => ({ code, reason: message })) });

const severeReturn = ({ line, refusal: { code, reason }, raw }: Refused): ReturnDetail => ({ severity: 'severe', event: line, errors: [{ code, reason }], callEventDetail: raw });
