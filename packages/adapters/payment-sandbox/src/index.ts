export { type SandboxOptions, sandboxProvider, type SandboxProvider, type Trouble } from './sandbox-provider.ts';
