import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort, isReady } from './api.js';
import { Container, lacking } from './container.js';
import { newFolder } from './database.js';

const IMAGE_MS = 60 * 60_000;
const START_MS = 5 * 60_000;
const folder = newFolder();
let container: Container | null = null;
afterAll(() => {
  container?.remove();
  rmSync(folder, { recursive: true, force: true });
});

test(
  'SU-13: the image is built; its container is not root, answers, and writes to its data alone',
  { timeout: IMAGE_MS },
  async ({ annotate, skip }) => {
    skip(!process.env['PROVE'], 'an image takes minutes to build: npm run prove builds it');
    const lacks = lacking();
    if (lacks !== null) return skip(lacks);
    const settings = join(folder, 'env');
    writeFileSync(
      settings,
      `ILTIZAM_MODE=production\nORIGIN=https://iltizam.example\nSECRETS_KEY=${randomBytes(32).toString('base64')}\n`,
    );
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    container = Container.start(port, settings);
    await expect.poll(() => isReady(origin), { timeout: START_MS, message: 'it is ready' }).toBe(true);

    const page = await fetch(`${origin}/ar`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('dir="rtl"')]);
    const sent = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: SendLinkInput!) { sendLink(input: $input) { sent } }',
        variables: {
          input: { guard: { email: 'someone@example.org', language: 'FR' }, idempotencyKey: 'container' },
        },
      }),
    });
    expect(await sent.json()).toMatchObject({ data: { sendLink: { sent: true } } });

    const processes = container
      .inside('cat /proc/[0-9]*/status')
      .split(/^Name:/mu)
      .slice(1);
    expect(processes.length).toBeGreaterThan(3);
    for (const status of processes) {
      expect(status).toMatch(/^Uid:(?:\t10001){4}$/mu);
      for (const set of ['Prm', 'Eff', 'Bnd', 'Amb'])
        expect(status).toMatch(new RegExp(`^Cap${set}:\\s+0+$`, 'mu'));
      expect(status).toMatch(/^NoNewPrivs:\s+1$/mu);
      expect(status).toMatch(/^Seccomp:\s+2$/mu);
    }
    // Engines give every container some of these; its data is the one that is kept.
    const places = container.inside('find / -xdev -type d -writable').split('\n');
    expect(['/data', '/tmp', '/run', '/var/tmp', '']).toEqual(expect.arrayContaining(places));
    const beside = container.inside('find /tmp /run /var/tmp /dev/shm -user iltizam -type f').split('\n');
    expect(beside.filter((file) => file !== '' && !/^\/tmp\/iltizam-\w+\/\.s\.PGSQL\./u.test(file))).toEqual(
      [],
    );
    expect(container.inside('ls /data')).toContain('postgres');
    expect(container.log).not.toMatch(/EROFS|EACCES|EPERM|read-only|permission denied/iu);

    expect(container.stop()).toBe(0);
    await annotate(
      `as a container: ${processes.length} processes, none with a right of root, nothing of the image writable, its data alone written`,
      'figure',
    );
  },
);
