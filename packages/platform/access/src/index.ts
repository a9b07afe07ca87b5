export { authorize, type Target } from './authorize.ts';
export type { Caller } from './caller.ts';
export { type DevelopmentIssuer, developmentIssuer, type TokenReply } from './development-issuer.ts';
export { type Authenticate, verifier, type VerifierOptions } from './verifier.ts';
