export { type EdgeParts, type WireRequest } from './dispatch.ts';
export { httpApp, type HttpAppParts } from './http-app.ts';
export { httpServer } from './http-server.ts';
export type { Probe } from './health.ts';
export { type HubOperations, type ServedService, serviceRoutes } from './service-routes.ts';
