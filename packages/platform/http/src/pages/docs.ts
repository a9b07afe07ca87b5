import { type Documents, documentNamed, type ServiceDeclaration } from '@concord/resource';
import { Router, type NextFunction, type Request, type Response } from 'express';
import swaggerUi from 'swagger-ui-express';
import { indexPage, indexPageHeaders } from './index-page.ts';

// Swagger UI styles its page inline and draws its icons from data addresses.
const docsPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/** `/`: what is served. `/docs/<document>`: Swagger UI. `/openapi/<document>.json`: the document. */
export function docsRouter(services: readonly ServiceDeclaration[], documents: Documents): Router {
  const router = Router();
  const page = indexPage(services, documents);
  router.get('/', (_request, response) => { response.set(indexPageHeaders).send(page); });
  for (const name of services.flatMap(({ apis }) => apis.map(({ document }) => document))) addDocument(router, name, documents);
  return router;
}

function addDocument(router: Router, name: string, documents: Documents): void {
  const document = documentNamed(documents, name);
  router.get(`/openapi/${name}.json`, (_request, response) => { response.json(document); });
  const options = { customSiteTitle: document.info.title, swaggerOptions: { url: `/openapi/${name}.json` } };
  router.use(`/docs/${name}`, docsPage, swaggerUi.serveFiles(undefined, options), swaggerUi.setup(undefined, options));
}

/** Its files lie beside the page, so the page's address ends with a slash. */
function docsPage(request: Request, response: Response, next: NextFunction): void {
  response.set({ 'Content-Security-Policy': docsPolicy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  if (request.originalUrl === request.baseUrl) response.redirect(308, `${request.baseUrl}/`);
  else next();
}
