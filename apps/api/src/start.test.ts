import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkoutDir } from './checkout.js';
import type { DatabaseConnection } from './database/embedded/open-database.js';
import { createTestDatabase, type TestDatabase } from './testing/database.js';
import { runProgram } from './testing/program.js';

const program = join(checkoutDir, 'apps/api/build/main.js');
const adminProgram = join(checkoutDir, 'apps/api/dist/cli/admin.js');

const cleaning: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleaning.splice(0).toReversed()) await clean();
});

beforeAll(() => {
  if (!existsSync(program)) throw new Error('The api is not built: pnpm --filter @iltizam/api... build');
});

function run(file: string, args: string[], env: Record<string, string>) {
  const running = runProgram(file, args, env);
  cleaning.push(() => running.kill());
  return running;
}

async function database(): Promise<TestDatabase & { url: string }> {
  const made = await createTestDatabase();
  cleaning.push(() => made.drop());
  return { ...made, url: addressOf(made.connection) };
}

/** A private socket written as an address, so that the program is given it as any operator gives one. */
function addressOf(connection: DatabaseConnection): string {
  if ('url' in connection) return connection.url;
  const { host, port, user, database: name } = connection;
  return `postgresql://${user}@/${name}?host=${encodeURIComponent(host)}&port=${port}`;
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'iltizam-start-'));
  cleaning.push(() => rm(path, { recursive: true }));
  return path;
}

describe('npm start', () => {
  test('fills an empty database, says where to go and how to sign in, answers what runs and ends when asked', async () => {
    const { url, connection, api } = await database();
    const dir = await folder();
    // The server works as one role, and another changes the tables for it.
    const env = { DATABASE_URL: addressOf(api), DATABASE_OWNER_URL: url, ILTIZAM_DATA_DIR: dir, PORT: '0' };
    const server = run(program, [], env);
    await server.line(/^ready in [\d.]+ s$/mu);
    const address = await server.line(/^Portal +(\S+)\/$/mu);
    expect(server.output()).toContain(`Console    ${address}/console/`);
    const password = await server.line(/^Password +(\S+)/mu);
    const file = join(dir, 'demo-password');
    expect(await readFile(file, 'utf8')).toBe(`${password}\n`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const ask = () =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ plans { reference } committee { cycles { mandates { seat } } sessions { state agenda { state } } } }"}',
      });
    const signIn = await fetch(`${address}/api/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-iltizam': '1' },
      body: JSON.stringify({ email: 'officer.digital-transition@demo.iltizam.test', password }),
    });
    expect(signIn.status).toBe(200);
    expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({ status: 'ready' });

    const client = new Client('url' in connection ? { connectionString: connection.url } : connection);
    await client.connect();
    await client.query('begin; lock table plan in access exclusive mode');
    const running = ask();
    await waitForLock(client);
    server.process.kill('SIGTERM');
    await refusedFrom(() => fetch(`${address}/health/live`, { headers: { connection: 'close' } }));
    await client.query('rollback');
    await client.end();
    const answer = await running;
    expect(answer.headers.get('connection')).toBe('close');
    const { plans, committee } = JSON.parse(await answer.text()).data;
    expect(plans).toHaveLength(3);
    // A committee to try: five seats a side and a substitute each, and a session called beside those recorded.
    expect(committee.cycles[0].mandates).toHaveLength(12);
    expect(committee.sessions).toHaveLength(6);
    expect(committee.sessions[0]).toMatchObject({ state: 'CONVENED', agenda: [{}, {}, {}] });
    expect(await server.ended).toBe(0);

    const again = run(program, [], env);
    await again.line(/^ready in/mu);
    expect(again.output()).toContain(`Password   kept in ${file}`);
    expect(again.output()).not.toContain(password);
    again.process.kill('SIGINT');
    expect(await again.ended).toBe(0);
  });

  test('a taken port is said in a line', async () => {
    const { url } = await database();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const env = {
      DATABASE_URL: url,
      ILTIZAM_DATA_DIR: await folder(),
      PORT: String(port),
      DEMO_PASSWORD: 'known to all',
    };
    const server = run(program, [], env);
    expect(await server.ended).toBe(1);
    const said = server.output().trim().split('\n').at(-1);
    expect(said).toBe(
      `Port ${port} of 127.0.0.1 is taken by another program. Stop it, or choose another one: PORT=${port + 1} npm start`,
    );
    other.close();
  });

  test('wrong settings are all named at once, before anything is opened', async () => {
    const server = run(program, [], {
      PORT: '99999',
      TRUSTED_PROXIES: 'the proxy',
      ORIGIN: 'iltizam.example',
    });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/^PORT .+\nORIGIN .+\nTRUSTED_PROXIES .+\n$/u);
  });
});

test('AU-16: the first administrator is made at the machine, and a server in production asks for one until then', async () => {
  const { url } = await database();
  const env = { DATABASE_URL: url };
  const production = {
    ...env,
    ILTIZAM_MODE: 'production',
    ORIGIN: 'https://iltizam.example',
    SECRETS_KEY: randomBytes(32).toString('base64'),
    PORT: '0',
  };
  const first = run(program, [], production);
  await first.line(/^ready in/mu);
  expect(first.output()).toContain('there is no administrator yet: npm run admin -- create EMAIL');
  const client = new Client({ connectionString: url });
  await client.connect();
  const accounts = await client.query<{ count: string }>('select count(*) from account');
  await client.end();
  expect(accounts.rows).toEqual([{ count: '0' }]);
  first.process.kill('SIGTERM');
  await first.ended;

  const made = run(adminProgram, ['create', ' Admin@Iltizam.Example'], {
    ...env,
    ORIGIN: 'https://iltizam.example',
  });
  expect(await made.ended).toBe(0);
  expect(made.output()).toMatch(
    /^admin@iltizam\.example is an administrator now\.\nChoose a password {3}https:\/\/iltizam\.example\/console\/password#t=[\w-]{43} /mu,
  );

  const twice = run(adminProgram, ['create', 'admin@iltizam.example'], env);
  expect(await twice.ended).toBe(1);
  const short = run(adminProgram, ['create', 'other@iltizam.example', '--password-stdin'], env);
  short.process.stdin?.end('too short\n');
  expect(await short.ended).toBe(2);

  const second = run(program, [], production);
  await second.line(/^ready in/mu);
  expect(second.output()).not.toContain('no administrator');
});

/** Until another connection waits for the lock this one holds. */
async function waitForLock(client: Client): Promise<void> {
  const { rows } = await client.query<{ waiting: boolean }>(
    `select exists (select from pg_locks l join pg_database d on d.oid = l.database
       where not l.granted and d.datname = current_database()) as waiting`,
  );
  if (!rows[0]?.waiting) return waitForLock(client);
}

/** Until no new connection is taken. */
async function refusedFrom(knock: () => Promise<Response>): Promise<void> {
  const refused = await knock().then(
    () => false,
    () => true,
  );
  if (!refused) return refusedFrom(knock);
}
