import type { Metrics } from '@concord/telemetry';
import { Router } from 'express';

/** Rejects when what it asks does not answer. */
export type Probe = () => Promise<void>;

/** `/health/live`: the process runs. `/health/ready`: what it needs answers too. `/metrics`: for Prometheus. */
export function healthRouter(probes: Readonly<Record<string, Probe>>, metrics: Pick<Metrics, 'expose' | 'contentType'>): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => { response.json({ status: 'up' }); });
  router.get('/health/ready', async (_request, response) => {
    const failing = await failingProbes(probes);
    response.status(failing.length === 0 ? 200 : 503).json(failing.length === 0 ? { status: 'ready' } : { status: 'notReady', failing });
  });
  router.get('/metrics', async (_request, response) => { response.type(metrics.contentType).send(await metrics.expose()); });
  return router;
}

async function failingProbes(probes: Readonly<Record<string, Probe>>): Promise<string[]> {
  const names = Object.keys(probes);
  const results = await Promise.allSettled(Object.values(probes).map((probe) => probe()));
  return names.filter((_, index) => results[index]?.status === 'rejected');
}
