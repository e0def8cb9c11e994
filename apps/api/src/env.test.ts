import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { EnvError, readEnv } from './env.js';

const right = {
  ILTIZAM_MODE: 'production',
  ORIGIN: 'https://iltizam.example',
  SECRETS_KEY: randomBytes(32).toString('base64'),
  MAIL_FROM: 'iltizam@iltizam.example',
};

/** Each wrong by itself, and the setting that is then named. */
const wrong: [string, string][] = [
  ['ILTIZAM_MODE', 'prod'],
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['ORIGIN', 'iltizam.example'],
  ['ORIGIN', 'https://iltizam.example/'],
  ['ORIGIN', 'http://iltizam.example'],
  ['ORIGIN', 'ftp://iltizam.example'],
  ['DATABASE_URL', 'mysql://somewhere/iltizam'],
  ['DATABASE_REPLICA_URLS', 'postgres://one/iltizam'],
  ['DATABASE_REPLICA_URLS', 'postgres://one/iltizam,two'],
  ['FILES_URL', 'https://storage.example/bucket'],
  ['FILES_URL', 's3://key:secret@storage.example/bucket'],
  ['FILES_URL', 'https://key:secret@storage.example'],
  ['SMTP_URL', 'mail.example:25'],
  ['SCANNER_URL', '127.0.0.1:3310'],
  ['SCANNER_URL', 'http://127.0.0.1:3310'],
  ['MAIL_FROM', 'Iltizam'],
  ['SECRETS_KEY', 'secret'],
  ['SECRETS_KEY', randomBytes(16).toString('base64')],
  ['DEMO_PASSWORD', 'short'],
  ['DEMO_PASSWORD', 'long enough for a demonstration'],
  ['TRUSTED_PROXIES', 'proxy.example'],
  ['TRUSTED_PROXIES', '10.0.0.0/8, 10.0.0.300'],
  ['ANONYMOUS_COST_PER_HOUR', '0'],
  ['CONTACT_EMAIL', 'open data'],
  ['HOSTING_COUNTRY', 'Morocco'],
  ['LOG_LEVEL', 'verbose'],
  ['BACKUP_RECIPIENT', 'AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQ'],
  ['BACKUP_RECIPIENT', 'age1'],
  ['BACKUP_KEEP_DAYS', '0'],
  ['BACKUP_KEEP_DAYS', 'a month'],
];

const faults = (env: Record<string, string | undefined>): string[] => {
  try {
    readEnv(env);
    return [];
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    return error.message.split('\n');
  }
};
const named = (env: Record<string, string | undefined>): string[] =>
  faults(env).map((fault) => fault.split(' ')[0]!);

test('RE-39: a start with wrong settings is refused, and every one that is wrong is named at once', () => {
  expect(faults(right)).toEqual([]);
  expect(wrong).toHaveLength(32);
  for (const [name, value] of wrong)
    expect(named({ ...right, [name]: value }), `${name}=${value}`).toEqual([name]);

  // One of each setting, together: what is wrong beside others is told too, not only after the rest is mended.
  const all = { ...Object.fromEntries(wrong), ILTIZAM_MODE: 'production', SMTP_URL: 'smtp://mail.example' };
  const together = new Set(
    wrong.map(([name]) => name).filter((name) => name !== 'ILTIZAM_MODE' && name !== 'SMTP_URL'),
  );
  expect(new Set(named(all))).toEqual(together);
  expect(
    named({ ILTIZAM_MODE: 'production', SMTP_URL: 'smtp://mail.example', BACKUP_DIR: '/srv/backups' }),
  ).toEqual(['BACKUP_RECIPIENT', 'ORIGIN', 'SECRETS_KEY', 'MAIL_FROM']);
  expect(named({ HOST: '0.0.0.0' })).toEqual(['HOST']);
  expect(named({ METRICS_PORT: '4000' })).toEqual(['METRICS_PORT']);
  expect(named({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector', OTEL_TRACES_SAMPLER_ARG: '2' })).toEqual([
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'OTEL_TRACES_SAMPLER_ARG',
  ]);
  // No value is repeated: settings hold secrets.
  const secret = ['DATABASE_URL', 'FILES_URL', 'SMTP_URL', 'SECRETS_KEY', 'DEMO_PASSWORD'];
  const long = wrong.filter(([name]) => secret.includes(name));
  const repeated = long.filter(([name, value]) =>
    faults({ ...right, [name]: value })
      .join(' ')
      .includes(value),
  );
  expect(repeated).toEqual([]);
});
