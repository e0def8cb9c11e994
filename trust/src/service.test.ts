import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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
  // Under a real systemd it was killed at its start: the last word on system calls lets Node.js have these.
  expect(unit.match(/^SystemCallFilter=.*$/gmu)).toEqual([
    'SystemCallFilter=@system-service',
    'SystemCallFilter=~@privileged',
    'SystemCallFilter=@pkey @chown',
  ]);
  expect(set.get('SystemCallErrorNumber')).toBe('EPERM');
  expect(set.get('RestrictAddressFamilies')).toBe('AF_UNIX AF_INET AF_INET6');
  // The last stage is what runs.
  const runs = image.slice(image.lastIndexOf('FROM '));
  expect(runs.match(/^USER (.+)$/mu)?.[1]).toBe('iltizam');
  expect(image).toContain('--read-only --cap-drop=ALL --security-opt=no-new-privileges');
});
