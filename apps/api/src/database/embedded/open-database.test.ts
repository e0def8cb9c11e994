import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endOwners, openedBy, query, startOwner } from '../../testing/owner-process.js';
import type { SocketConnection } from './application-database.js';
import { processesIn, recordedPostmaster } from './processes.js';

const asRoot = process.getuid?.() === 0;
let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'iltizam-checkout-'));
  chmodSync(checkout, 0o755);
});

afterEach(async () => {
  await endOwners();
  rmSync(checkout, { recursive: true, force: true });
});

const remember = (connection: SocketConnection) =>
  query(connection, `create table remembered (text text); insert into remembered values ('محفوظ')`);
const remembered = (connection: SocketConnection) => query(connection, 'select text from remembered');

describe('the built-in database', () => {
  it('starts in .data, keeps what it was given, and leaves nothing running', async () => {
    const first = startOwner(checkout);
    const { connection, dataDir } = await openedBy(first);
    expect(dataDir).toBe(join(checkout, '.data'));
    await remember(connection);
    await first.end('SIGTERM');
    expect(processesIn(join(dataDir, 'postgres'))).toEqual([]);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(existsSync(connection.host)).toBe(false);

    const second = await openedBy(startOwner(checkout));
    expect(await remembered(second.connection)).toEqual([{ text: 'محفوظ' }]);
  });

  it('is private: no network, no password, a role without power over the cluster', async () => {
    const { connection, dataDir } = await openedBy(startOwner(checkout));
    expect(await query(connection, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(statSync(connection.host).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
    expect(await query(connection, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false },
    ]);
    await expect(query(connection, `copy (select 1) to program 'true'`)).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('brings what the api needs: UTF-8, Arabic order, search extensions without a superuser', async () => {
    const { connection } = await openedBy(startOwner(checkout));
    expect(await query(connection, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    await query(connection, 'create extension pg_trgm; create extension unaccent');
    const sorted = `select w from (values ('ب'), ('آ'), ('ا')) v(w) order by w collate "ar-x-icu"`;
    expect(await query(connection, sorted)).toEqual([{ w: 'ا' }, { w: 'آ' }, { w: 'ب' }]);
  });

  it('refuses a second process on the folder, naming the first', async () => {
    const first = startOwner(checkout);
    const { connection, dataDir } = await openedBy(first);
    const { code, message } = await startOwner(checkout).hears((said) => said.code !== undefined);
    expect(code).toBe('DATA_DIR_IN_USE');
    expect(message).toMatch(
      new RegExp(
        `^The data folder ${dataDir} is in use by another running server \\(process ${first.process.pid}, since \\d{4}-.*Z\\)\\. Stop it first, or give this one another ILTIZAM_DATA_DIR\\.$`,
      ),
    );
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('lets exactly one of three win that start at once on an empty folder', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => startOwner(checkout).hears((said) => Boolean(said.connection ?? said.code))),
    );
    expect(answers.filter((said) => said.connection)).toHaveLength(1);
    expect(answers.filter((said) => said.code === 'DATA_DIR_IN_USE')).toHaveLength(2);
  });
});

describe('after an abrupt end', () => {
  it('stops the orphan of a killed api and starts its own', async () => {
    const first = startOwner(checkout);
    const { connection, dataDir } = await openedBy(first);
    await remember(connection);
    const orphan = recordedPostmaster(join(dataDir, 'postgres'));
    await first.end('SIGKILL');
    expect(processesIn(join(dataDir, 'postgres'))).toContain(orphan);

    const second = await openedBy(startOwner(checkout));
    expect(recordedPostmaster(join(dataDir, 'postgres'))).not.toBe(orphan);
    expect(await remembered(second.connection)).toEqual([{ text: 'محفوظ' }]);
  });

  it('recovers when api and database were killed and the process id belongs to another program now', async () => {
    const first = startOwner(checkout);
    const { connection, dataDir } = await openedBy(first);
    const cluster = join(dataDir, 'postgres');
    await remember(connection);
    await first.end('SIGKILL');
    processesIn(cluster).forEach((pid) => process.kill(pid, 'SIGKILL'));
    await expect.poll(() => processesIn(cluster), { timeout: 10_000 }).toEqual([]);
    const lock = join(cluster, 'postmaster.pid');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(process.pid)));

    const second = await openedBy(startOwner(checkout));
    expect(await remembered(second.connection)).toEqual([{ text: 'محفوظ' }]);
  });

  it('starts a killed database again for the same api, and gives up at the fourth time in a minute', async () => {
    const owner = startOwner(checkout);
    const { connection, dataDir } = await openedBy(owner);
    await remember(connection);
    const back = () => owner.said.filter(({ log }) => log === 'The database is running again.').length;
    for (const times of [1, 2, 3]) {
      process.kill(recordedPostmaster(join(dataDir, 'postgres'))!, 'SIGKILL');
      await expect.poll(back, { timeout: 20_000 }).toBe(times);
      expect(await remembered(connection)).toEqual([{ text: 'محفوظ' }]);
    }
    process.kill(recordedPostmaster(join(dataDir, 'postgres'))!, 'SIGKILL');
    expect(await owner.hears((said) => said.lost !== undefined)).toEqual({ lost: 'DATABASE_LOST' });
  });

  it('ends in order while a query is running', async () => {
    const owner = startOwner(checkout);
    const { connection, dataDir } = await openedBy(owner);
    const client = new Client(connection);
    await client.connect();
    client.on('error', () => {});
    const running = client.query('select pg_sleep(60)').catch((error: Error) => error);
    await owner.end('SIGTERM');
    expect(await running).toBeInstanceOf(Error);
    expect(owner.process.exitCode).toBe(0);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });
});

describe.runIf(asRoot)('as root in a checkout that only root may enter', () => {
  const made: string[] = [];
  afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it('keeps its data outside, says where, and finds it again, also when the checkout is opened', async () => {
    chmodSync(checkout, 0o700);
    const first = startOwner(checkout);
    const { connection, dataDir } = await openedBy(first);
    made.push(dataDir);
    expect(dataDir).toMatch(/^\/var\/lib\/iltizam\/iltizam-checkout-.{6}-[0-9a-f]{12}$/);
    expect(first.said[0]?.log).toMatch(
      new RegExp(
        `^The database runs as user \\w+, who may not enter ${checkout}: its data is kept in ${dataDir}\\.$`,
      ),
    );
    await remember(connection);
    await first.end('SIGTERM');

    chmodSync(checkout, 0o755);
    const second = await openedBy(startOwner(checkout));
    expect(second.dataDir).toBe(dataDir);
    expect(await remembered(second.connection)).toEqual([{ text: 'محفوظ' }]);
  });

  it('gives a new clone at the old path data of its own', async () => {
    chmodSync(checkout, 0o700);
    const first = startOwner(checkout);
    const before = await openedBy(first);
    await first.end('SIGTERM');
    rmSync(checkout, { recursive: true });
    mkdirSync(checkout, { mode: 0o700 });

    const after = await openedBy(startOwner(checkout));
    made.push(before.dataDir, after.dataDir);
    expect(after.dataDir).not.toBe(before.dataDir);
  });

  it('refuses a named folder that PostgreSQL may not enter, and says which part', async () => {
    chmodSync(checkout, 0o700);
    const { code, message } = await startOwner(checkout, join(checkout, 'mine')).hears((said) =>
      Boolean(said.code),
    );
    expect(code).toBe('DATA_DIR_UNREACHABLE');
    expect(message).toContain(`may not enter ${checkout}`);
  });
});
