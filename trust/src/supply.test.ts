import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inCheckout } from './checkout.ts';

const read = (file: string) => readFileSync(inCheckout(file), 'utf8');

test('SU-03: every package comes from the registry with its sum, and none runs a script that is not named', () => {
  const lock = read('pnpm-lock.yaml');
  const resolutions = [...lock.matchAll(/^ {4}resolution: \{(.*)\}$/gmu)].map(([, inside]) => inside!);
  expect(resolutions.length).toBeGreaterThan(500);
  expect(resolutions.filter((inside) => !/^integrity: sha512-[\w+/]{86}==(, |$)/u.test(inside))).toEqual([]);
  // No address of a host, no archive, no repository: what is not named is asked of the registry.
  expect(lock).not.toMatch(/tarball:|git\+|github\.com|codeload|https?:\/\//u);
  const workspace = read('pnpm-workspace.yaml');
  const [, catalog] = /^catalog:\n((?: +.*\n|\n)+)/mu.exec(workspace)!;
  const loose = catalog!
    .split('\n')
    .filter((line) => /^ {2}\S+:/u.test(line) && !/: \d+\.\d+\.\d+(-[\w.]+)?$/u.test(line));
  expect(loose).toEqual([]);
  const [, allowed] = /^allowBuilds:\n((?: {2}.*\n?)+)/mu.exec(workspace)!;
  const running = [...allowed!.matchAll(/^ {2}"?([^":]+(?:\/[^":]+)?)"?: true$/gmu)].map(([, name]) => name);
  expect(running).toEqual(['node', 'pnpm']);
});

/** What keys, tokens and passwords look like; tests and documents may show some that open nothing. */
const secrets = [
  /-----BEGIN (?:RSA |EC |OPENSSH |PGP )?PRIVATE KEY/u,
  /\bAKIA[0-9A-Z]{16}\b/u,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/u,
  /\bxox[baprs]-[A-Za-z0-9-]{10,}/u,
  /\bnpm_[A-Za-z0-9]{36}\b/u,
  /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/u,
  /\bsk_live_[A-Za-z0-9]{20,}/u,
  /^\s*_authToken\s*=/mu,
  /\b(?:password|secret|token)\s*[:=]\s*['"][A-Za-z0-9+/=]{32,}['"]/iu,
];
const openNothing = /\.test\.tsx?$|\/testing-|\.md$|pnpm-lock\.yaml$/u;

test('SU-07: nothing that is kept here is a secret', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: inCheckout('.'), encoding: 'utf8' }).split(
    '\0',
  );
  const looked = files.filter(
    (file) => file && existsSync(inCheckout(file)) && statSync(inCheckout(file)).size < 2_000_000,
  );
  expect(looked.length).toBeGreaterThan(1_000);
  const found = looked
    .filter((file) => !openNothing.test(file))
    .flatMap((file) =>
      secrets.filter((secret) => secret.test(read(file))).map((secret) => `${file}: ${secret.source}`),
    );
  expect(found).toEqual([]);
  expect(files.filter((file) => /(^|\/)(\.env|\.npmrc|id_rsa|.*\.(pem|key|p12|pfx))$/u.test(file))).toEqual(
    [],
  );
});

test('SU-07: what browsers are sent has no secret and no setting of the server', () => {
  for (const folder of ['apps/console/dist', 'apps/portal/build/client']) {
    const files = execFileSync('find', [inCheckout(folder), '-name', '*.js', '-size', '-4096k'], {
      encoding: 'utf8',
    })
      .trim()
      .split('\n');
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(secrets.filter((secret) => secret.test(text)).map(String), file).toEqual([]);
      expect(text, file).not.toMatch(/postgres(?:ql)?:\/\/\w+:|smtps?:\/\/\w+:/u);
    }
  }
});
