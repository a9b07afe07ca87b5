export { apiDocument, bodyCheck } from './api-document.ts';
export { type EdgeParts, type WireRequest } from './dispatch.ts';
export { errorReply } from './error-reply.ts';
export { httpApp, type HttpAppParts } from './http-app.ts';
export { httpServer } from './http-server.ts';
export { indexPage, indexPageHeaders } from './index-page.ts';
export type { Probe } from './health.ts';
export { sendReply } from './send-reply.ts';
export { type HubOperations, type ServedService, serviceRoutes } from './service-routes.ts';
