import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
// @ts-expect-error a program without types
import * as options from '../../scripts/node-options.mjs';

const unit = readFileSync(new URL('../../deploy/iltizam.service', import.meta.url), 'utf8');
const image = readFileSync(new URL('../../deploy/Containerfile', import.meta.url), 'utf8');

test('SU-13: as a service and as a container it is not root, writes to its own folders alone and has no more than sockets', () => {
  const set = new Map(
    unit
      .split('\n')
      .filter((line) => /^\w+=/u.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  expect(set.get('User')).toBe('iltizam');
  expect(set.get('Restart')).toBe('always');
  for (const closed of [
    'NoNewPrivileges',
    'ProtectHome',
    'PrivateTmp',
    'PrivateDevices',
    'RestrictNamespaces',
  ])
    expect(set.get(closed), closed).toBe('yes');
  expect(set.get('ProtectSystem')).toBe('strict');
  expect(set.get('CapabilityBoundingSet')).toBe('');
  expect(set.get('StateDirectory')).toBe('iltizam');
  expect(set.get('RestrictAddressFamilies')).toBe('AF_UNIX AF_INET AF_INET6');
  // The last stage is what runs.
  const runs = image.slice(image.lastIndexOf('FROM '));
  expect(runs.match(/^USER (.+)$/mu)?.[1]).toBe('iltizam');
  expect(image).toContain('--read-only --cap-drop=ALL --security-opt=no-new-privileges');
  expect(JSON.parse(runs.match(/^CMD (.+)$/mu)![1]!)).toEqual([
    'node',
    ...(options.nodeOptions as string[]),
    'apps/api/build/main.js',
  ]);
});

const lines = (file: string): string[] =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/^\/|\/$/gu, '').replace(/^\*\*\//u, ''));

test('an image is made of what is in the history, and never of the data that lies beside it', () => {
  expect(lines('.dockerignore')).toEqual(expect.arrayContaining(['.git', ...lines('.gitignore')]));
});
