import { readFileSync } from 'node:fs';
import type { ServiceDeclaration } from '@concord/resource';
import { parse } from 'yaml';
import { services } from '../packages/apps/server/src/services.ts';

interface ChartService {
  readonly apis: Readonly<Record<string, string>>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const pathOf = (document: string): string => (JSON.parse(read(`openapi/${document}.json`)) as { servers: [{ url: string }] }).servers[0].url;
const apisOf = ({ apis }: ServiceDeclaration): Record<string, string> => Object.fromEntries(apis.map(({ document }) => [document, pathOf(document)]));

/** Where the front sends a path: the first pattern of its map that matches, as nginx chooses. */
function frontOf(path: string): string | undefined {
  const [, map = ''] = /map \$uri \$service \{(.*?)\n {2}\}/s.exec(read('docker/front.conf')) ?? [];
  const rules = [...map.matchAll(/^\s*(~\S+|default)\s+(\w+);$/gm)].map(([, pattern = '', service]) => ({ pattern, service }));
  const rule = rules.find(({ pattern }) => pattern !== 'default' && new RegExp(pattern.slice(1)).test(path)) ?? rules.find(({ pattern }) => pattern === 'default');
  return rule?.service;
}

describe('what is deployed', () => {
  const chart = parse(read('helm/concord/files/services.yaml')) as Record<string, ChartService>;

  it('is what is declared: the chart knows every service and every API', () => {
    const declared = Object.fromEntries(services.map((service) => [service.name, apisOf(service)]));
    expect(Object.fromEntries(Object.entries(chart).map(([name, { apis }]) => [name, apis]))).toEqual(declared);
  });

  it('runs every service by default', () => {
    const { services: chosen } = parse(read('helm/concord/values.yaml')) as { services: string[] };
    expect(chosen.toSorted()).toEqual(services.map(({ name }) => name).toSorted());
  });

  it('has a container for each service where they run apart', () => {
    const { services: containers } = parse(read('docker/compose.real.yaml'), { merge: true }) as { services: Record<string, { command?: string[] }> };
    const running = Object.values(containers).flatMap(({ command }) => (command?.[0] === '--services' ? command.slice(1) : []));
    expect(running.toSorted()).toEqual(services.map(({ name }) => name).toSorted());
  });

  it.each(services.flatMap((service) => Object.entries(apisOf(service)).map(([document, path]) => ({ service: service.name, document, path }))))(
    'finds $document at $service through the front',
    ({ service, document, path }) => {
      expect([`${path}/anything`, `/docs/${document}/`, `/openapi/${document}.json`].map(frontOf)).toEqual([service, service, service]);
    },
  );
});
