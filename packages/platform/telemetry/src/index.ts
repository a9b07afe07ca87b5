export { type Fields, type LogLevel, type Logger, type LogOptions, pinoLogger } from './logger.ts';
export { type ConsumerOutcome, type DeliveryOutcome, type Metrics, prometheusMetrics } from './metrics.ts';
