import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutDir, withClient } from './database.mjs';
import { DEMO_PASSWORD, startApi } from './servers.mjs';

/** S is the real plans alone; the others add a generated part to them. */
export const scales = {
  S: null,
  M: { commitments: 2_000, proposals: 100_000 },
  L: { commitments: 20_000, proposals: 1_000_000 },
};

/** The demonstration's plan with as many proposals as a committee gets. */
export const DEMONSTRATION = '500';

const folder = join(import.meta.dirname, 'generator');
const steps = readdirSync(folder)
  .filter((file) => file.endsWith('.sql'))
  .toSorted()
  .map((file) => readFileSync(join(folder, file), 'utf8'));

const databaseOf = (scale) => `iltizam_bench_${scale.toLowerCase()}`;

/** The database of a scale, brought up to date and full; made when it is missing or another generator made it. */
export async function prepare(server, scale) {
  const place = server.place(databaseOf(scale));
  const recipe = createHash('sha256').update(steps.join()).update(scale).digest('hex');
  const isUsedUp = scales[scale] ? () => withClient(place.client, usedUp) : async () => false;
  const held = await withClient(server.place('postgres').client, (client) =>
    findOrMake(client, scale, recipe, isUsedUp),
  );
  const began = Date.now();
  // The api's own first start makes the tables, loads the real plans and opens the demonstration's accounts.
  await (await startApi(place)).stop();
  await withClient(place.client, (client) => client.query(putAside));
  if (held) return { ...place, tookSeconds: null };
  if (scale === DEMONSTRATION) await fillDemonstration(place);
  await withClient(place.client, (client) => generate(client, scales[scale]));
  await withClient(place.client, (client) =>
    client.query(`comment on database ${databaseOf(scale)} is '${recipe}'`),
  );
  return { ...place, tookSeconds: (Date.now() - began) / 1000 };
}

/**
 * A minute after its start an api does what is due, and goes on with it for longer than a measurement takes where there
 * are a million proposals: the day's files above all. None of it is due today.
 */
const putAside = `
  with held as (update job set runs_at = now() + interval '1 day')
  insert into job (name, runs_at) values ('data-files', now() + interval '1 day') on conflict do nothing`;

/** A proposal is admitted once: earlier runs may have left too few that wait. */
const ENOUGH_WAITING = 20_000;

async function usedUp(client) {
  const { rows } = await client.query(
    `select count(*) < ${ENOUGH_WAITING} as used from proposal where state = 'SUBMITTED'`,
  );
  return rows[0].used;
}

/** Is there a database made by this recipe? If not, there is an empty one after this. */
async function findOrMake(client, scale, recipe, isUsedUp) {
  const name = databaseOf(scale);
  const { rows } = await client.query(
    `select shobj_description(oid, 'pg_database') as recipe from pg_database where datname = $1`,
    [name],
  );
  if (rows[0]?.recipe === recipe && !(await isUsedUp())) return true;
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name} template template0`);
  return false;
}

async function fillDemonstration({ url }) {
  const { env } = process;
  const child = spawn(
    process.execPath,
    [join(checkoutDir, 'apps/api/dist/cli/demo.js'), '--proposals', DEMONSTRATION],
    {
      env: { ...env, DATABASE_URL: url, DEMO_PASSWORD },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The demonstration was not made.');
}

async function generate(client, sizes) {
  if (sizes) {
    await client.query(`set maintenance_work_mem = '1GB'; set work_mem = '256MB'`);
    const rebuild = await Promise.all(textIndexes.map((index) => setAside(client, index)));
    for (const step of steps) await client.query(fill(step, sizes));
    for (const index of rebuild) await client.query(index);
  }
  await client.query('vacuum analyze');
}

const fill = (step, sizes) =>
  step.replaceAll(/:(commitments|proposals)\b/g, (_, name) => String(sizes[name]));

const textIndexes = ['proposal_sought', 'proposal_wording_by_words'];

/** A text index is built in one go in a tenth of the time it takes to fill row by row. Returns how. */
async function setAside(client, index) {
  const { rows } = await client.query(`select pg_get_indexdef($1::regclass) as definition`, [index]);
  await client.query(`drop index ${index}`);
  return rows[0].definition;
}
