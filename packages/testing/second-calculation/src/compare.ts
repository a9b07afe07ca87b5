import { differences } from '@concord/cli';
import { playCase } from '@concord/settlement/conformance';
import type { Case } from './input/happenings.ts';
import { settle } from './close/settle.ts';

/** What the engine, in memory, makes of a case otherwise than the second calculation does; nothing where they agree. */
export const disagreements = (played: Case): readonly string[] => differences(settle(played), playCase(played as Parameters<typeof playCase>[0]));
