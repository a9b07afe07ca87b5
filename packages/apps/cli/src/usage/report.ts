import type { Wire } from '../suite/wire.ts';

type UsageFile = Wire<'UsageFile'>;

const totalsOf = ({ controlTotal: { received, accepted, duplicate, rejected, suspended } }: UsageFile): string =>
  `received ${String(received)} = accepted ${String(accepted)} + duplicate ${String(duplicate)} + rejected ${String(rejected)} + suspended ${String(suspended)}`;

/** How far a file is, in a line. */
export const progressOf = (file: UsageFile): string => `${file.name ?? file.id}: ${file.state}, ${totalsOf(file)}, rated ${String(file.ratedCount)}\n`;

/** What became of a file, with the first errors. */
export function reportOf(file: UsageFile): string {
  const { name, id, state, charge, missingSequence = [], firstError } = file;
  return [
    `${name ?? id}: ${state} (${id})`,
    `  ${totalsOf(file)}`,
    ...charge.map(({ unit, value }) => `  charge ${String(value)} ${unit}`),
    ...(missingSequence.length > 0 ? [`  missing before it: ${missingSequence.join(', ')}`] : []),
    ...firstError.map(({ line, code, reason }) => `  ${line === 0 ? 'the file' : `line ${String(line)}`}: ${reason} (${code})`),
    '',
  ].join('\n');
}
