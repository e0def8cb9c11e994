import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { healthChecks } from '@iltizam/domain/system-health';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkoutDir } from '../checkout.js';
import { Admission } from '../http/admission.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { openMetrics, type Metrics } from './open-metrics.js';
import { requestKinds, statusClasses } from './request-kind.js';
import { samplesIn, type Sample } from './testing-scrape.js';

interface Instance extends TestServer {
  figures: string;
  scrape(): Promise<{ text: string; samples: Sample[] }>;
  stop(): Promise<void>;
}

let world: World;
let one: Instance;
let other: Instance;
beforeAll(async () => {
  world = await openWorld();
  [one, other] = await Promise.all([openInstance(), openInstance()]);
});
afterAll(async () => {
  await Promise.all([one.stop(), other.stop()]);
  await world.close();
});

async function openInstance(): Promise<Instance> {
  const { orm } = world;
  const admission = new Admission();
  const log = pino({ level: 'silent' });
  const metrics: Metrics = await openMetrics({ orm, admission, log, host: '127.0.0.1', port: 0 });
  const server = await openServer(orm, {}, { admission, watching: [metrics.watching] });
  const address = await metrics.listen();
  return {
    ...server,
    figures: address,
    async scrape() {
      const answer = await fetch(address);
      expect(answer.status).toBe(200);
      const text = await answer.text();
      return { text, samples: samplesIn(text) };
    },
    async stop() {
      await metrics.close();
      await server.close();
    },
  };
}

const value = (samples: Sample[], name: string, labels: Record<string, string> = {}) =>
  samples.find(
    (sample) =>
      sample.name === name && Object.entries(labels).every(([label, text]) => sample.labels[label] === text),
  )?.value;
const requests = (samples: Sample[], kind: string, status: string) =>
  value(samples, 'iltizam_request_duration_seconds_count', { kind, status }) ?? 0;

const PLANS = '{ plans { reference } }';

test('each instance tells its own requests by kind and class, and both what stands in the database', async () => {
  await one.ask('/graphql', PLANS);
  await one.ask('/graphql', PLANS);
  await one.ask('/staff/graphql', PLANS, { headers: { 'x-iltizam': '' } });
  await one.fetch('/api/auth/nothing');
  const [{ samples: own }, { samples: others }] = await Promise.all([one.scrape(), other.scrape()]);
  expect(requests(own, 'public_graphql', '2xx')).toBe(2);
  expect(requests(own, 'staff_graphql', '4xx')).toBe(1);
  expect(requests(own, 'sign_in', '4xx')).toBe(1);
  expect(requests(others, 'public_graphql', '2xx')).toBe(0);
  for (const samples of [own, others]) {
    expect(value(samples, 'iltizam_database_up')).toBe(1);
    expect(value(samples, 'iltizam_outbox_messages')).toBe(0);
    for (const check of healthChecks)
      expect(value(samples, 'iltizam_health', { check })).toBeTypeOf('number');
    // What there is none of has no figure.
    expect(value(samples, 'iltizam_backup_age_seconds')).toBeUndefined();
    expect(value(samples, 'iltizam_mail_oldest_seconds')).toBeUndefined();
    expect(value(samples, 'nodejs_eventloop_lag_p99_seconds')).toBeTypeOf('number');
    const [used, idle] = ['in_use', 'idle'].map((state) =>
      value(samples, 'iltizam_database_connections', { state })!,
    );
    expect(used! + idle!).toBeGreaterThan(0);
    expect(value(samples, 'iltizam_database_waiting')).toBeTypeOf('number');
    expect(value(samples, 'iltizam_admission_refused_total', { rank: 'others' })).toBe(0);
  }
});

test('every figure the example alarms look at is told', async () => {
  const rules = await readFile(join(checkoutDir, 'deploy/iltizam-alerts.yml'), 'utf8');
  const { text } = await one.scrape();
  const told = new Set([...text.matchAll(/^# HELP (\S+)/gmu)].map(([, name]) => name!));
  const asked = [...rules.matchAll(/\b(?:iltizam|nodejs)_[a-z_\d]+/gu)].map(([name]) => name);
  expect(asked.length).toBeGreaterThan(10);
  const unknown = asked.filter((name) => !told.has(name.replace(/_(count|bucket)$/u, '')));
  expect(unknown).toEqual([]);
});

test('what happened is told: a mail that waits, a job that fails, a backup, the log’s anchor', async () => {
  const third = await openInstance();
  await world.orm.em.fork().execute(`
    insert into mail (id, kind, language, account_id, facts, created_at, due_at, attempts)
      select gen_random_uuid(), 'DIGEST', 'AR', id, '{}', now() - interval '10 minutes', now(), 0
      from account limit 1;
    insert into job (name, runs_at, ran_at, succeeded_at, failures, failure) values
      ('retention', now(), now(), now() - interval '2 days', 3, 'Error');
    insert into backup (id, began_at, ended_at, file_name, bytes, rows, files, missing_files) values
      (gen_random_uuid(), now() - interval '1 hour', now(), 'x.age', 1, 1, 1, 0);
    insert into audit_anchor (day, position, hash) values (current_date - 1, 1, 'x')`);
  const { samples } = await third.scrape();
  await third.stop();
  expect(value(samples, 'iltizam_mails_waiting')).toBe(1);
  expect(value(samples, 'iltizam_mail_oldest_seconds')).toBeGreaterThanOrEqual(600);
  expect(value(samples, 'iltizam_job_failures', { job: 'retention' })).toBe(3);
  expect(value(samples, 'iltizam_job_success_age_seconds', { job: 'retention' })).toBeGreaterThan(86_400);
  expect(value(samples, 'iltizam_backup_age_seconds')).toBeGreaterThanOrEqual(3_600);
  expect(value(samples, 'iltizam_audit_anchor_age_seconds')).toBeGreaterThanOrEqual(86_400);
});

test('PR-08: whatever strangers ask for, figures are as many as before and hold nothing of it', async ({
  annotate,
}) => {
  await Promise.all(requestKinds.map((kind) => one.fetch(`/${kind}`)));
  const asked = Array.from({ length: 60 }, (_, at) => `kanari-${at}`);
  const sent = asked.flatMap((name) => [
    one.fetch(`/${name}/${name}?q=${name}`, { method: name.endsWith('1') ? 'PUT' : 'GET' }),
    one.ask('/graphql', `query ${name.replace('-', '_')} { ${name.replace('-', '_')} }`, {
      variables: { name },
    }),
  ]);
  await Promise.all(sent);
  const { text, samples } = await one.scrape();
  expect(text).not.toMatch(/kanari/iu);
  const ours = samples.filter(({ name }) => name.startsWith('iltizam_'));
  const closed: Record<string, readonly string[]> = {
    kind: requestKinds,
    status: statusClasses,
    check: healthChecks,
  };
  for (const [label, values] of Object.entries(closed)) {
    const found = new Set(ours.flatMap(({ labels }) => labels[label] ?? []));
    expect(
      [...found].filter((each) => !values.includes(each)),
      label,
    ).toEqual([]);
  }
  expect(samples.length).toBeLessThan(1_000);
  await annotate(`${samples.length} figures after ${sent.length} requests for what there is not`, 'figure');
});

test('without a database the process still tells of itself, and what is unknown is not 0', async () => {
  const fourth = await openInstance();
  await world.orm.em.fork().execute('alter table mail rename to mail_away');
  const { samples } = await fourth.scrape();
  await world.orm.em.fork().execute('alter table mail_away rename to mail');
  await fourth.stop();
  expect(value(samples, 'iltizam_database_up')).toBe(0);
  for (const name of ['iltizam_mails_waiting', 'iltizam_outbox_messages', 'iltizam_health'])
    expect(value(samples, name), name).toBeUndefined();
  expect(value(samples, 'iltizam_database_waiting')).toBeTypeOf('number');
});
