import { hourlyCost } from '@iltizam/domain/api-clients';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { together } from './env-together.js';
import { tracingOf, tracingSettings, type TracingEnv } from './tracing/tracing-env.js';

const flag = z.enum(['demo', 'production']).default('demo');

/** Thirty-two bytes somebody typed have hardly eight different ones; random ones have. */
function isKey(text: string): boolean {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 32 && new Set(bytes).size >= 16;
}

const schema = z.object({
  ILTIZAM_MODE: flag,
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** Address to listen on; demo mode stays on this machine. */
  HOST: z.string().min(1).optional(),
  /** The address people type, without a trailing slash: links and the origin check are made from it. */
  ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/\s]+$/u, 'must be like https://iltizam.example, without a trailing slash')
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//u, 'must begin with postgres://')
    .optional(),
  /** Who owns the tables, where DATABASE_URL is a role that may not change their shape (docs/operations.md). */
  DATABASE_OWNER_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//u, 'must begin with postgres://')
    .optional(),
  /** Streaming replicas of DATABASE_URL, comma-separated: what everybody may see is read from them. */
  DATABASE_REPLICA_URLS: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .refine((list) => list.every((address) => /^postgres(ql)?:\/\//u.test(address)), {
      error: 'must be addresses that begin with postgres://, separated by commas',
    })
    .default([]),
  /** Where files are kept: storage that speaks S3; a folder of the data when left out. Several instances share one. */
  FILES_URL: z
    .string()
    .regex(
      /^https?:\/\/[^/\s:@]+:[^/\s@]+@[^/\s]+\/[^/\s?]+(\?region=[\w-]+)?$/u,
      'must be like https://KEY:SECRET@storage.example/BUCKET?region=REGION',
    )
    .optional(),
  /** A virus scanner that speaks clamd's protocol; without it files are looked at by their content alone. */
  SCANNER_URL: z
    .string()
    .regex(
      /^(?:tcp:\/\/[^/\s:]+(?::\d{1,5})?|unix:\/[^\s]+)$/u,
      'must be like tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl',
    )
    .optional(),
  /** The server mails are handed to; without it they stay in the outbox, where administrators see them. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s]+$/u, 'must be like smtps://USER:PASSWORD@mail.example:465')
    .optional(),
  /** Whom mails are from. */
  MAIL_FROM: z.email('must be an e-mail address').optional(),
  /** Encrypts the secrets of second factors. Of several, comma-separated, the first locks and all open. */
  SECRETS_KEY: z
    .string()
    .transform((list) => list.split(',').map((key) => key.trim()))
    .refine((keys) => keys.every(isKey), {
      error: 'must be 32 random bytes in base64: openssl rand -base64 32',
    })
    .default([]),
  /** An identity provider (OpenID Connect) people may sign in through; all three or none. */
  OIDC_ISSUER: z.url('must be an address such as https://identity.example').optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  ILTIZAM_DATA_DIR: z.string().min(1).optional(),
  /** Where a backup is written each day; another disk, or one that is copied elsewhere. */
  BACKUP_DIR: z.string().min(1).optional(),
  /** Public keys of age (`npm run backup -- --make-key FILE`), comma-separated: the secret ones are kept elsewhere. */
  BACKUP_RECIPIENT: z
    .string()
    .transform((list) => list.split(',').map((key) => key.trim()))
    .refine((list) => list.every((key) => /^age1[02-9ac-hj-np-z]{20,}$/u.test(key)), {
      error: 'must be a public key that begins with age1, or several separated by commas',
    })
    .default([]),
  /** Days a backup is kept; who was erased is in the older ones until then. */
  BACKUP_KEEP_DAYS: z.coerce.number().int().min(1).max(3650).default(30),
  DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  /** How long it goes on answering when it is asked to end, not ready any more: until the load balancer has seen it. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(0),
  /** Where figures for Prometheus are told, at /metrics; nowhere when left out. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  /** The address that port is open on: this machine, unless whoever asks is another. */
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  ...tracingSettings,
  /** Addresses of reverse proxies whose X-Forwarded-For is believed, comma-separated. */
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .refine((list) => list.every((address) => ipaddr.isValid(address) || ipaddr.isValidCIDR(address)), {
      error: 'must be addresses or networks (10.0.0.0/8), separated by commas',
    })
    .default([]),
  /** Values of answers one network may ask for in an hour without a key. */
  ANONYMOUS_COST_PER_HOUR: z.coerce.number().int().min(hourlyCost.least).default(hourlyCost.anonymous),
  /** A functional mailbox for questions and for reports of faults: shown to developers, and in security.txt. */
  CONTACT_EMAIL: z.email('must be an address such as open-data@iltizam.example').optional(),
  /** The number under which the processing was declared to the CNDP (law 09-08). */
  CNDP_DECLARATION: z.string().min(1).max(100).optional(),
  /** Where the server and its data stand, as ISO 3166 names countries. */
  HOSTING_COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/u, 'must be two letters such as MA')
    .optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

export interface Env {
  mode: 'demo' | 'production';
  port: number;
  host: string;
  origin: string | null;
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  databaseReplicaUrls: string[];
  /** In base64; the first locks. None in a demonstration, which makes its own. */
  secretsKeys: string[];
  oidc: { issuer: string; clientId: string; clientSecret: string } | null;
  dataDir: string | null;
  backupDir: string | null;
  backupRecipients: string[];
  backupKeepDays: number;
  filesUrl: string | null;
  scannerUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string | null;
  demoPassword: string | null;
  trustedProxies: string[];
  drainSeconds: number;
  /** Null where no figures are told. */
  metrics: { port: number; host: string } | null;
  tracing: TracingEnv;
  anonymousCostPerHour: number;
  contactEmail: string | null;
  cndpDeclaration: string | null;
  hostingCountry: string | null;
  logLevel: string;
}

export class EnvError extends Error {}

/** Reads the settings once, at start; every fault is named at once. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(present);
  const issues = parsed.error?.issues ?? [];
  const alone = issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  const wrong = new Set(issues.map(({ path }) => String(path[0])));
  const faults = [
    ...alone,
    ...together(present)
      .filter(([name]) => !wrong.has(name))
      .map(([name, fault]) => `${name} ${fault}`),
  ];
  if (!parsed.success || faults.length > 0) throw new EnvError(faults.join('\n'));
  const env = parsed.data;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  return {
    mode: env.ILTIZAM_MODE,
    port: env.PORT,
    host: env.HOST ?? '127.0.0.1',
    origin: env.ORIGIN ?? null,
    databaseUrl: env.DATABASE_URL ?? null,
    databaseOwnerUrl: env.DATABASE_OWNER_URL ?? null,
    databaseReplicaUrls: env.DATABASE_REPLICA_URLS,
    secretsKeys: env.SECRETS_KEY,
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
    dataDir: env.ILTIZAM_DATA_DIR ?? null,
    backupDir: env.BACKUP_DIR ?? null,
    backupRecipients: env.BACKUP_RECIPIENT,
    backupKeepDays: env.BACKUP_KEEP_DAYS,
    filesUrl: env.FILES_URL ?? null,
    scannerUrl: env.SCANNER_URL ?? null,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? null,
    demoPassword: env.DEMO_PASSWORD ?? null,
    trustedProxies: env.TRUSTED_PROXIES,
    drainSeconds: env.DRAIN_SECONDS,
    metrics: env.METRICS_PORT === undefined ? null : { port: env.METRICS_PORT, host: env.METRICS_HOST },
    tracing: tracingOf(env),
    anonymousCostPerHour: env.ANONYMOUS_COST_PER_HOUR,
    contactEmail: env.CONTACT_EMAIL ?? null,
    cndpDeclaration: env.CNDP_DECLARATION ?? null,
    hostingCountry: env.HOSTING_COUNTRY ?? null,
    logLevel: env.LOG_LEVEL,
  };
}
