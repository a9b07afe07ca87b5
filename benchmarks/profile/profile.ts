import { type NameOf, packagePath } from './cpu-profile.ts';
import { microseconds, type Recording } from './recording.ts';

/** What Node or a library does counts for whoever of ours called it. */
const placeOf: NameOf = (frame) => {
  const path = packagePath(frame);
  return path === undefined ? undefined : `${frame.functionName || 'function'} packages/${path}:${String(frame.lineNumber + 1)}`;
};

/** Where the time goes, by our own functions. */
export function profile(name: string, recording: Recording): string {
  const places = microseconds(recording, placeOf);
  const whole = places.reduce((sum, [, time]) => sum + time, 0);
  const lines = places.slice(0, 25).map(([place, time]) => `${((time / whole) * 100).toFixed(1).padStart(5)} %  ${place}`);
  return [`${String(recording.count)} of ${name}, ${whole.toFixed(0)} µs each; what ${recording.folder} holds opens in the developer tools of a browser`, ...lines].join('\n');
}
