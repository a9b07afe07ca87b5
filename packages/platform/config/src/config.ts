import { parseArgs } from 'node:util';
import { invalidInput, type Finding } from '@concord/errors';
import { settings, variableOf, type Flag, type Setting } from './settings.ts';

export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly folder: string }
  /** `prefix` begins the name of each service's database. */
  | { readonly kind: 'mongodb'; readonly url: string; readonly prefix: string };

export type BusConfig = { readonly kind: 'in-process' } | { readonly kind: 'rabbitmq'; readonly url: string };

export type AccessConfig =
  | { readonly kind: 'issuer'; readonly issuer: string; readonly audience: string; readonly jwks: URL }
  /** `key`: words of which the signing key is made; absent, the process finds its own. */
  | { readonly kind: 'development'; readonly key?: string };

/** Who moves money. */
export type PaymentsConfig = (typeof providers)[number];

export interface Config {
  /** Names of the services to run. */
  readonly services: readonly string[];
  readonly store: StoreConfig;
  readonly bus: BusConfig;
  /** Whether each service runs in a process of its own, all of them behind one address. */
  readonly processes: boolean;
  readonly host: string;
  readonly port: number;
  /** Without a slash at the end. */
  readonly publicUrl?: string;
  /** For how long a repeated Idempotency-Key is answered as before. */
  readonly keepRepliesHours: number;
  /** After how many days usage records that came alone are put together. */
  readonly shelveUsageDays: number;
  /** A file that lists folders whose files of usage are taken in. */
  readonly usageFolders?: string;
  readonly payments: PaymentsConfig;
  /** Addresses below which schemas of extensions are read. */
  readonly schemaPlaces: readonly string[];
  readonly access: AccessConfig;
  readonly log: { readonly level: (typeof levels)[number]; readonly format: 'json' | 'human' };
  /** Whether NODE_ENV is `production`: nothing made for development is allowed. */
  readonly production: boolean;
}

export interface ConfigSources {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The services that exist. */
  readonly services: readonly string[];
  /** Whether somebody reads along. */
  readonly terminal: boolean;
}

const providers = ['none', 'sandbox'] as const;

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

type Texts = Readonly<Partial<Record<Flag, string>>>;
/** Notes what is wrong with a setting; the setting is then null. */
type Complain = (flag: Flag, problem: string) => null;

/**
 * Flags and environment as one frozen value, read once.
 * @throws DomainError invalidInput `badConfiguration` that names every bad setting at once
 */
export function readConfig({ args, env, services, terminal }: ConfigSources): Config {
  const findings: Finding[] = [];
  const complain: Complain = (flag, problem) => {
    findings.push({ code: 'badSetting', message: `--${flag} (${variableOf(flag)}): ${problem}` });
    return null;
  };
  const texts = textsOf(args, env, findings);
  const production = env.NODE_ENV === 'production';
  const store = storeOf(texts.store ?? '', complain);
  const bus = busOf(texts.bus ?? '', complain);
  const parts = {
    store, bus,
    services: servicesOf(texts.services ?? '', services, complain),
    processes: processesOf(texts.processes ?? '', { store, bus }, complain),
    port: portOf(texts.port ?? '', complain),
    publicUrl: publicUrlOf(texts['public-url'], complain),
    keepRepliesHours: hoursOf(texts['keep-replies'] ?? '', complain),
    shelveUsageDays: daysOf(texts['shelve-usage'], complain),
    payments: paymentsOf(texts.payments ?? '', production, complain),
    schemaPlaces: placesOf(texts['schema-places'], complain),
    access: accessOf(texts, env.CONCORD_DEV_KEY, production, complain),
    level: levels.find((level) => level === texts.log) ?? complain('log', `${String(texts.log)} is none of ${levels.join(', ')}`),
  };
  return frozen(parts, { host: texts.host ?? '', usageFolders: texts['usage-folders'], production, format: production || !terminal ? 'json' : 'human' }, findings);
}

interface Parts {
  readonly services: readonly string[] | null;
  readonly store: StoreConfig | null;
  readonly bus: BusConfig | null;
  readonly processes: boolean | null;
  readonly port: number | null;
  readonly publicUrl: string | null | undefined;
  readonly keepRepliesHours: number | null;
  readonly shelveUsageDays: number | null;
  readonly payments: PaymentsConfig | null;
  readonly schemaPlaces: readonly string[];
  readonly access: AccessConfig | null;
  readonly level: (typeof levels)[number] | null;
}

type Whole = { readonly [Name in keyof Parts]: NonNullable<Parts[Name]> | Extract<Parts[Name], undefined> };

const isWhole = (parts: Parts): parts is Whole => Object.values(parts).every((part) => part !== null);

function frozen(parts: Parts, rest: { readonly host: string; readonly usageFolders: string | undefined; readonly production: boolean; readonly format: 'json' | 'human' }, findings: readonly Finding[]): Config {
  if (findings.length > 0 || !isWhole(parts)) throw invalidInput('badConfiguration', `cannot start:\n${findings.map(({ message }) => `  ${message}`).join('\n')}`, findings);
  const { publicUrl, level, ...others } = parts;
  const { host, usageFolders, production, format } = rest;
  return Object.freeze({ ...others, host, production, log: { level, format }, ...(publicUrl !== undefined && { publicUrl }), ...(usageFolders !== undefined && { usageFolders }) });
}

function paymentsOf(text: string, production: boolean, complain: Complain): PaymentsConfig | null {
  const found = providers.find((provider) => provider === text);
  if (found === 'sandbox' && production) return complain('payments', 'the sandbox moves no money and is not for production');
  return found ?? complain('payments', `${text} is none of ${providers.join(', ')}`);
}

/** Flags before environment before default. Every unknown flag is a finding. */
function textsOf(args: readonly string[], env: ConfigSources['env'], findings: Finding[]): Texts {
  const options = Object.fromEntries(settings.map((setting) => [setting.flag, { type: isSwitch(setting) ? 'boolean' as const : 'string' as const }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const flags = new Map<string, string>();
  for (const token of tokens) {
    const known = token.kind === 'option' && token.name in options;
    const value = known ? token.value ?? (options[token.name]?.type === 'boolean' ? 'true' : undefined) : undefined;
    if (known && value !== undefined) flags.set(token.name, value);
    else findings.push({ code: 'badSetting', message: `${args[token.index] ?? ''}: ${known ? 'needs a value' : 'no such setting'}` });
  }
  const value = ({ flag, fallback }: Setting): string | undefined => flags.get(flag) ?? (env[variableOf(flag)]?.trim() || fallback);
  return Object.fromEntries(settings.map((setting) => [setting.flag, value(setting)]));
}

const isSwitch = (setting: Setting): boolean => setting.isSwitch === true;

function servicesOf(text: string, known: readonly string[], complain: Complain): readonly string[] | null {
  if (text === 'all') return known;
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  const unknown = names.filter((name) => !known.includes(name));
  return unknown.length === 0 ? names : complain('services', `${unknown.join(', ')} is none of ${known.join(', ')}`);
}

function storeOf(text: string, complain: Complain): StoreConfig | null {
  const folder = /^sqlite:(.+)$/.exec(text)?.[1];
  if (folder !== undefined) return { kind: 'sqlite', folder };
  const url = /^mongodb(\+srv)?:\/\/[^/]+(\/([\w-]{0,30}))?(\?.*)?$/.exec(text);
  return url ? { kind: 'mongodb', url: text, prefix: url[3] || 'concord' } : complain('store', 'give sqlite:<folder> or mongodb://<host>/<prefix>');
}

function busOf(text: string, complain: Complain): BusConfig | null {
  if (text === 'in-process') return { kind: 'in-process' };
  return /^amqps?:\/\/./.test(text) && URL.canParse(text) ? { kind: 'rabbitmq', url: text } : complain('bus', 'give in-process or amqp://<host>');
}

/** Processes share nothing but servers: what lies in one process's file or memory is not seen by the others. */
function processesOf(text: string, { store, bus }: Pick<Parts, 'store' | 'bus'>, complain: Complain): boolean | null {
  if (text !== 'true' && text !== 'false') return complain('processes', `${text} is neither true nor false`);
  const isAlone = store?.kind === 'sqlite' || bus?.kind === 'in-process';
  return text === 'true' && isAlone ? complain('processes', 'needs --store mongodb://… and --bus amqp://…, which processes can share') : text === 'true';
}

function portOf(text: string, complain: Complain): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : complain('port', `${text} is no port`);
}

/** A year is the most: answers are kept whole. */
function hoursOf(text: string, complain: Complain): number | null {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 8_784 ? Number(text) : complain('keep-replies', `${text} is no number of hours from 1 to 8784`);
}

function daysOf(text: string | undefined, complain: Complain): number | null {
  const days = /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0;
  return days >= 1 ? days : complain('shelve-usage', `${String(text)} is no number of days from 1 to 9999`);
}

const isHttp = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

function publicUrlOf(text: string | undefined, complain: Complain): string | null | undefined {
  if (text === undefined || isHttp(text)) return text?.replace(/\/+$/, '');
  return complain('public-url', `${text} is no http address`);
}

function placesOf(text: string | undefined, complain: Complain): readonly string[] {
  const places = (text ?? '').split(',').map((place) => place.trim()).filter((place) => place !== '');
  const wrong = places.filter((place) => !isHttp(place));
  if (wrong.length > 0) complain('schema-places', `${wrong.join(', ')} is no http address`);
  return places.filter(isHttp).map((place) => new URL(place).href);
}

/** All three settings of an issuer or none. */
function accessOf(texts: Texts, key: string | undefined, production: boolean, complain: Complain): AccessConfig | null {
  if (texts.issuer !== undefined || texts.jwks !== undefined || texts.audience !== undefined) return issuerOf(texts, complain);
  if (production) return complain('issuer', 'tokens for development are not issued where NODE_ENV is production: give --issuer, --jwks and --audience');
  return { kind: 'development', ...(key === undefined ? {} : { key }) };
}

function issuerOf({ issuer, jwks, audience }: Texts, complain: Complain): AccessConfig | null {
  const name = issuer ?? complain('issuer', 'is needed with --jwks or --audience');
  const ours = audience ?? complain('audience', 'is needed with --issuer or --jwks');
  const keys = jwks !== undefined && isHttp(jwks) ? new URL(jwks) : complain('jwks', 'give the http address of the keys of the issuer');
  return name && ours && keys ? { kind: 'issuer', issuer: name, audience: ours, jwks: keys } : null;
}
