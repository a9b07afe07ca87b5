import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export type ConsumerOutcome = 'handled' | 'repeated' | 'failed';
export type DeliveryOutcome = 'delivered' | 'failed' | 'disabled' | 'parked';

/** What a process counts about itself. One registry for each process, made by the composition root. */
export interface Metrics {
  /** `operation` is an operationId or `unmatched`, never a path: labels stay few. */
  httpRequest(request: { readonly operation: string; readonly status: number; readonly seconds: number }): void;
  /** Messages that wait for the bus, as far as the relay has looked, and the age of the oldest. */
  outbox(service: string, pending: number, lagSeconds: number): void;
  /** `lagSeconds`: from the commit of the newest message of the batch to now. */
  consumerLag(consumer: string, lagSeconds: number): void;
  consumed(consumer: string, outcome: ConsumerOutcome, messages: number): void;
  deadLetters(consumer: string, waiting: number): void;
  delivered(service: string, outcome: DeliveryOutcome): void;
  readonly contentType: string;
  /** The Prometheus text format, for `GET /metrics`. */
  expose(): Promise<string>;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Metrics named `concord_*`, and those of Node itself (event-loop lag, memory, garbage collection) as `nodejs_*` and `process_*`. */
export function prometheusMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return { ...httpMetrics(registry), ...eventMetrics(registry), contentType: registry.contentType, expose: () => registry.metrics() };
}

type Expose = 'contentType' | 'expose';

function httpMetrics(registry: Registry): Pick<Metrics, 'httpRequest'> {
  const requests = new Histogram({
    name: 'concord_http_request_seconds', help: 'Time to answer a request', labelNames: ['operation', 'status'], buckets: seconds, registers: [registry],
  });
  /** By status and operation, of which there are few: to find the series of its labels costs more than to count. */
  const known = new Map<string, Histogram.Internal<'operation' | 'status'>>();
  return {
    httpRequest({ operation, status, seconds: taken }) {
      const key = `${String(status)} ${operation}`;
      const series = known.get(key) ?? requests.labels({ operation, status });
      known.set(key, series);
      series.observe(taken);
    },
  };
}

function eventMetrics(registry: Registry): Omit<Metrics, Expose | 'httpRequest'> {
  const gauge = <L extends string>(name: string, help: string, label: L): Gauge<L> => new Gauge({ name, help, labelNames: [label], registers: [registry] });
  const pending = gauge('concord_outbox_pending', 'Messages that wait for the bus', 'service');
  const outboxLag = gauge('concord_outbox_lag_seconds', 'Age of the oldest message that waits for the bus', 'service');
  const lag = gauge('concord_consumer_lag_seconds', 'From the commit of a change to its effect here', 'consumer');
  const dead = gauge('concord_dead_letters', 'Messages set aside for an operator, as last seen', 'consumer');
  const messages = new Counter({ name: 'concord_consumer_messages_total', help: 'Messages by outcome', labelNames: ['consumer', 'outcome'], registers: [registry] });
  const deliveries = new Counter({ name: 'concord_hub_deliveries_total', help: 'Attempts to deliver to a hub subscription', labelNames: ['service', 'outcome'], registers: [registry] });
  return {
    outbox: (service, count, lagSeconds) => { pending.set({ service }, count); outboxLag.set({ service }, lagSeconds); },
    consumerLag: (consumer, lagSeconds) => lag.set({ consumer }, lagSeconds),
    consumed: (consumer, outcome, count) => messages.inc({ consumer, outcome }, count),
    deadLetters: (consumer, waiting) => dead.set({ consumer }, waiting),
    delivered: (service, outcome) => deliveries.inc({ service, outcome }),
  };
}
