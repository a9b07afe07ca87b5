import { pinoLogger, prometheusMetrics, type LogOptions } from './index.ts';

function written(format: LogOptions['format']) {
  const lines: string[] = [];
  return { lines, logger: pinoLogger({ level: 'info', format, destination: { write: (line: string) => void lines.push(line) } }) };
}

describe('the logger', () => {
  it.each([
    { fields: { authorization: 'Bearer s3cr3t' }, why: 'at the top' },
    { fields: { headers: { authorization: 'Bearer s3cr3t' } }, why: 'one level down' },
    { fields: { request: { headers: { cookie: 's3cr3t' } } }, why: 'two levels down' },
    { fields: { subscription: { secret: 'whsec_s3cr3t' } }, why: 'the signing secret of a hub subscription' },
    { fields: { clients: [{ client_secret: 's3cr3t' }] }, why: 'in a list' },
  ])('never writes a secret $why', ({ fields }) => {
    for (const format of ['json', 'human'] as const) {
      const { lines, logger } = written(format);
      logger.info('request', fields);
      logger.child(fields).info('of a child');
      expect(lines.join('')).toContain('[redacted]');
      expect(lines.join('')).not.toContain('s3cr3t');
    }
  });

  it.each([
    { error: Object.assign(new Error('refused'), { token: 's3cr3t' }), why: 'itself' },
    { error: new Error('refused', { cause: Object.assign(new Error('refused'), { token: 's3cr3t' }) }), why: 'in its cause' },
  ])('never writes a secret that an error carries $why', ({ error }) => {
    const { lines, logger } = written('json');
    logger.error('failed', { error });
    expect(lines.join('')).toContain('[redacted]');
    expect(lines.join('')).not.toContain('s3cr3t');
  });

  it('writes one JSON object a line, with the fields of its child and the causes of an error', () => {
    const { lines, logger } = written('json');
    logger.child({ service: 'party' }).error('relay failed', { error: new Error('publish', { cause: new Error('socket closed') }) });
    const line = JSON.parse(lines.join('')) as Record<string, unknown>;
    expect(line).toMatchObject({ level: 'error', message: 'relay failed', service: 'party', error: { message: 'publish', cause: { message: 'socket closed' } } });
    expect(String(line.time)).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('is short on a terminal', () => {
    const { lines, logger } = written('human');
    logger.warn('the bus does not answer', { attempt: 3 });
    expect(lines.join('')).toMatch(/^[\d:.]{12} warn {2}the bus does not answer {2}attempt=3\n$/);
  });
});

describe('the metrics', () => {
  it('expose what was counted, by label', async () => {
    const metrics = prometheusMetrics();
    metrics.httpRequest({ operation: 'listUsage', status: 200, seconds: 0.02 });
    metrics.outbox('usage', 7, 1.5);
    metrics.consumed('settlement.rating', 'handled', 64);
    metrics.deadLetters('settlement.rating', 2);
    metrics.delivered('party', 'failed');
    const text = await metrics.expose();
    expect(text).toContain('concord_http_request_seconds_count{operation="listUsage",status="200"} 1');
    expect(text).toContain('concord_outbox_pending{service="usage"} 7');
    expect(text).toContain('concord_outbox_lag_seconds{service="usage"} 1.5');
    expect(text).toContain('concord_consumer_messages_total{consumer="settlement.rating",outcome="handled"} 64');
    expect(text).toContain('concord_dead_letters{consumer="settlement.rating"} 2');
    expect(text).toContain('concord_hub_deliveries_total{service="party",outcome="failed"} 1');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  it('are one registry for each process part, so two can live in one test run', async () => {
    const first = prometheusMetrics();
    const second = prometheusMetrics();
    first.delivered('party', 'parked');
    expect(await second.expose()).not.toContain('outcome="parked"');
  });
});
