export { differences } from './case/differences.ts';
export { playFiles } from './case/play-files.ts';
export { playCase } from './case/play-case.ts';
export { readCase } from './case/read-case.ts';
export { randomFrom } from './demo/random-from.ts';
export { type Screen, screen } from './demo/screen.ts';
export { tellStory } from './demo/tell-story.ts';
export { developmentSession, type Session } from './suite/session.ts';
export { resourceNames } from './suite/wire.ts';
