import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
// The command people run, a program without types.
// @ts-expect-error a program without types
import { findingsOf, lockedPackages } from '../../scripts/review.mjs';
import { inCheckout } from './checkout.ts';

const read = (file: string) => readFileSync(inCheckout(file), 'utf8');

test('SU-06: every package of the lockfile, and none else, is written down as reviewed', () => {
  const locked: string[] = lockedPackages(read('pnpm-lock.yaml'));
  const named = [...read('pnpm-lock.yaml').matchAll(/^ {4}resolution: \{/gmu)];
  expect(locked).toHaveLength(named.length);
  // `npm run review` shows what is new, and writes it down once somebody looked at it.
  expect(read('trust/reviewed.txt').trimEnd().split('\n')).toEqual(locked);
});

test('SU-06: a version under a week old, or from a publisher who earns less trust, is not resolved at all', () => {
  const workspace = read('pnpm-workspace.yaml');
  expect(workspace).toMatch(/^minimumReleaseAge: 10080$/mu);
  expect(workspace).toMatch(/^minimumReleaseAgeStrict: true$/mu);
  expect(workspace).toMatch(/^trustPolicy: no-downgrade$/mu);
  expect(workspace).not.toMatch(/^(minimumReleaseAge|trustPolicy)Exclude:/mu);
});

const by = (name: string) => ({ _npmUser: { name } });
const packages: Record<string, object> = {
  '/steady': { versions: { '1.0.0': by('one'), '1.0.1': by('one') }, time: { '1.0.1': '2026-01-01' } },
  '/@sold/on': { versions: { '1.0.0': by('one'), '1.0.1': by('two') }, time: { '1.0.1': '2026-01-01' } },
  '/hasty': { versions: { '1.0.0': by('one'), '2.0.0': by('one') }, time: { '2.0.0': '2026-02-26' } },
  '/fresh': { versions: { '0.1.0': by('three') }, time: { '0.1.0': '2026-01-01' } },
  '/mute': { versions: { '1.0.0': {} } },
};
const registry = createServer((request, response) => {
  const known = packages[decodeURIComponent(request.url!)];
  response.writeHead(known ? 200 : 404).end(JSON.stringify(known ?? {}));
});
beforeAll(() => new Promise<void>((listening) => registry.listen(0, '127.0.0.1', listening)));
afterAll(() => registry.close());

test('SU-06: the review names a new package, a new publisher and a young version, and what it cannot know', async () => {
  const asked = {
    reviewed: ['steady@1.0.0', '@sold/on@1.0.0', 'hasty@1.0.0'],
    registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`,
    now: new Date('2026-03-01'),
  };
  const added = ['steady@1.0.1', '@sold/on@1.0.1', 'hasty@2.0.0', 'fresh@0.1.0', 'mute@1.0.0'];
  const findings: { name: string; says: string[] }[] = await findingsOf(added, asked);
  expect(Object.fromEntries(findings.map(({ name, says }) => [name, says]))).toEqual({
    'steady@1.0.1': ['new version, reviewed before: 1.0.0', 'published by one'],
    '@sold/on@1.0.1': ['new version, reviewed before: 1.0.0', 'NEW PUBLISHER two'],
    'hasty@2.0.0': ['new version, reviewed before: 1.0.0', 'published by one', 'YOUNG: published 3 days ago'],
    'fresh@0.1.0': ['new package', 'published by three'],
    'mute@1.0.0': [
      'new package',
      'the registry does not say who published it',
      'the registry does not say when it was published',
    ],
  });
  await expect(findingsOf(['nowhere@1.0.0'], asked)).rejects.toThrow('did not answer for nowhere');
});
