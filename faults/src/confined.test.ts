import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { PASSWORD } from './api.js';
import { Confined, mayConfine, USER } from './confined.js';
import { newFolder } from './database.js';
import { RECIPIENT } from './hastened.js';

const PORT = 4000;
let server: Confined | null = null;
const state = newFolder();
afterAll(async () => {
  await server?.stop();
  rmSync(state, { recursive: true, force: true });
});

const people = fileURLToPath(new URL('confined-people.mjs', import.meta.url));
/** A server makes its night's backup a minute after its start: who runs the tests of every day does not wait for it. */
const NIGHT = process.env['PROVE'] !== undefined;
const picture = fileURLToPath(new URL('../../docs/images/console-home-ar.png', import.meta.url));

const somebodyOutside = `require('node:net').connect(443, '203.0.113.1').on('error', ({ code }) => console.log(code))`;

/** How often somebody tried to reach a network that is not there. */
function outside(of: Confined): number {
  const [names, figures] = of
    .of('net/snmp')
    .split('\n')
    .filter((line) => line.startsWith('Ip: '))
    .map((line) => line.split(' '));
  return Number(figures![names!.indexOf('OutNoRoutes')]);
}

test('SU-13: run as the unit has it run, it is not root, writes to its folders alone and asks no network for anything', async ({
  annotate,
  skip,
}) => {
  skip(
    !mayConfine(),
    'only root may make the folders and the network that systemd makes, on x86-64, with Perl',
  );
  execFileSync('chown', [USER, state]);
  chmodSync(state, 0o711);
  server = Confined.start(state, {
    NODE_ENV: 'production',
    ILTIZAM_DATA_DIR: '/var/lib/iltizam/data',
    BACKUP_DIR: '/var/lib/iltizam/backups',
    BACKUP_RECIPIENT: RECIPIENT,
    // People are there who can sign in at once.
    ILTIZAM_MODE: 'demo',
    DEMO_PASSWORD: PASSWORD,
    PORT: String(PORT),
  });
  const told = await server.asked(
    people,
    `http://127.0.0.1:${PORT}`,
    PASSWORD,
    picture,
    ...(NIGHT ? ['night'] : []),
  );
  expect(told === '' ? server.log : JSON.parse(told)).toEqual({
    page: 200,
    proposal: expect.stringMatching(/^ma-nap-3-p\d+$/u),
    file: true,
    ...(NIGHT && { backups: [{ failure: null }], drills: [{ failure: null }] }),
  });

  const processes = server.statuses();
  expect(processes.length).toBeGreaterThan(3);
  for (const status of processes) {
    expect(status).toMatch(/^Uid:(?:\t65534){4}$/mu);
    for (const set of ['Inh', 'Prm', 'Eff', 'Bnd', 'Amb'])
      expect(status).toMatch(new RegExp(`^Cap${set}:\\s+0+$`, 'mu'));
    expect(status).toMatch(/^NoNewPrivs:\s+1$/mu);
    // Its system calls are judged.
    expect(status).toMatch(/^Seccomp:\s+2$/mu);
  }

  // Whatever is mounted is read-only, or one of these.
  const writable = server
    .beside(
      'sh',
      '-c',
      'while read -r _ _ _ _ place _; do [ -w "$place" ] && echo "$place"; done </proc/self/mountinfo; :',
    )
    .split('\n')
    .filter((place) => place !== '' && !/^\/dev\/\w+$/u.test(place));
  expect(writable.toSorted()).toEqual(['/run/iltizam', '/tmp', '/var/lib/iltizam', '/var/tmp']);
  // What lies beside its data is the socket of its own PostgreSQL, which nobody else may reach, and goes with it.
  const beside = server.beside('find', '/tmp', '/var/tmp', '/run/iltizam', '/dev/shm', '-mindepth', '1');
  const [folder, ...within] = beside.trim().split('\n');
  expect(folder).toMatch(/^\/tmp\/iltizam-\w+$/u);
  expect(within.filter((file) => !file.startsWith(`${folder}/.s.PGSQL.`))).toEqual([]);
  expect(readdirSync(state)).toContain('data');
  expect(server.log).not.toMatch(/EROFS|EACCES|EPERM|read-only|permission denied/iu);

  const listening = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    server!
      .of(`net/${kind}`)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/u))
      .filter(([, , , now]) => now === '0A' || (now !== undefined && kind.startsWith('udp')))
      .map(([, own]) => own),
  );
  const port = PORT.toString(16).toUpperCase().padStart(4, '0');
  expect(listening).toEqual([`0100007F:${port}`]);
  expect(outside(server)).toBe(0);
  // Whoever does ask is seen.
  expect(await server.asked('-e', somebodyOutside)).toContain('ENETUNREACH');
  expect(outside(server)).toBeGreaterThan(0);

  expect(await server.stop()).toBe(0);
  await annotate(
    `${processes.length} processes, none with a right of root, all under the unit's filter of system calls: a page, a proposal, a file${NIGHT ? ', a backup and its drill' : ''}; four folders writable, its data alone written; one door on loopback, 0 attempts to reach anybody`,
    'figure',
  );
});
