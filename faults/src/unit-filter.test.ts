import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { newFolder } from './database.js';
import { errors, groups, numbers } from './system-calls.js';
import { mayFilter, underTheUnit } from './unit-filter.js';

const asks = fileURLToPath(new URL('refused.pl', import.meta.url));
const folder = newFolder();
const file = join(folder, 'file');
writeFileSync(file, '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FLAG = { newUser: 0x10000000, newNet: 0x40000000, create: 0o100, noRandomPlaces: 0x0040000 };
const SET_UID = 0o4755;
const { EPERM, ENOSYS, EAFNOSUPPORT } = errors;

/** What somebody who took over the server would ask for, and what they are answered; harmless where it is let through. */
const wanted: [call: string, answer: number, ...arguments_: (number | string)[]][] = [
  ['mount', EPERM, 'none', 'nowhere', 'none', 0, 0],
  ['umount2', EPERM, 'nowhere', 0],
  ['move_mount', EPERM, -1, 'nowhere', -1, 'nowhere', 0],
  ['pivot_root', EPERM, 'nowhere', 'nowhere'],
  ['chroot', EPERM, 'nowhere'],
  ['ptrace', EPERM, 0, 0, 0, 0],
  ['process_vm_readv', EPERM, 1, 0, 0, 0, 0, 0],
  ['perf_event_open', EPERM, 0, 0, -1, -1, 0],
  ['bpf', EPERM, -1, 0, 0],
  ['reboot', EPERM, 0, 0, 0, 0],
  ['kexec_load', EPERM, 0, 0, 0, -1],
  ['init_module', EPERM, 0, 0, 'none'],
  ['finit_module', EPERM, -1, 'none', 0],
  ['swapon', EPERM, 'nowhere', 0],
  ['settimeofday', EPERM, 0, 0],
  ['sethostname', EPERM, 0, -1],
  ['syslog', EPERM, 10, 0, 0],
  ['iopl', EPERM, 0],
  ['open_by_handle_at', EPERM, -1, 0, 0],
  ['setresuid', EPERM, 65534, 65534, 65534],
  ['keyctl', EPERM, 0, -4, 0],
  ['add_key', EPERM, 'user', 'x', 'x', 1, -4],
  ['io_uring_setup', EPERM, 0, 0],
  ['userfaultfd', EPERM, 0],
  ['unshare', EPERM, FLAG.newUser],
  ['clone', EPERM, FLAG.newNet | 17, 0, 0, 0, 0],
  ['setns', EPERM, -1, 0],
  ['clone3', ENOSYS, 0, 0],
  ['personality', EPERM, FLAG.noRandomPlaces],
  ['sched_setscheduler', EPERM, 0, 1, 0],
  ['chmod', EPERM, file, SET_UID],
  ['openat', EPERM, -100, join(folder, 'another'), FLAG.create, SET_UID],
  ['openat2', ENOSYS, -100, file, 0, 0],
  ['socket', EAFNOSUPPORT, 16, 3, 0],
];

/** What each of them is answered, by its name; a signal that ends whoever asks is negative. */
const answers = (...before: string[]): Record<string, number> => {
  const calls = wanted.map(([call, , ...arguments_]) => `${call}:${numbers.get(call)}:${arguments_.join()}`);
  const [command, ...args] = [...before, 'perl', asks, ...calls];
  return JSON.parse(execFileSync(command!, args, { encoding: 'utf8' })) as Record<string, number>;
};

test("SU-13: under the unit's filter nobody mounts, looks into another process, loads into the kernel or leaves the filter", async ({
  annotate,
  skip,
}) => {
  skip(!mayFilter(), 'needs a kernel of x86-64 that filters system calls, and Perl to ask it to');
  skip(process.getuid!() !== 0, 'only to root the system would give what is refused here');
  const open = answers();
  const expected = Object.fromEntries(wanted.map(([call, answer]) => [call, answer]));
  // By itself the system would have tried each of them: it is the filter that refuses.
  expect(Object.keys(expected).filter((call) => open[call] === expected[call])).toEqual([]);
  expect(answers(...underTheUnit())).toEqual(expected);
  await annotate(`${wanted.length} system calls root may make are refused under the unit's filter`, 'figure');
});

/** The smallest program of the architecture before this one: it ends, which is system call 1 there. */
const OF_32_BITS = Buffer.from(
  '7f454c4601010100000000000000000002000300010000005480040834000000000000000000000034002000010000000000000001000000' +
    '00000000008004080080040860000000600000000500000000100000' +
    '31db31c040cd80',
  'hex',
);

test('SU-13: a program of another architecture, whose calls have other numbers, is killed', ({ skip }) => {
  skip(!mayFilter(), 'needs a kernel of x86-64 that filters system calls, and Perl to ask it to');
  const other = join(folder, 'other');
  writeFileSync(other, OF_32_BITS, { mode: 0o755 });
  skip(spawnSync(other).status !== 0, 'this kernel runs no programs of 32 bits');
  const [command, ...before] = underTheUnit();
  expect(spawnSync(command!, [...before, other]).signal).toBe('SIGSYS');
});

test("the groups of system calls are this machine's systemd's", ({ skip }) => {
  const told = (group: string): string[] =>
    execFileSync('systemd-analyze', ['syscall-filter', group], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^[@\w]/u.test(line) && line !== group)
      .flatMap((name) => (name.startsWith('@') ? told(name) : [name]));
  skip(spawnSync('systemd-analyze', ['--version']).status !== 0, 'there is no systemd here');
  for (const [group, names] of groups)
    expect([group, told(group)]).toEqual([group, expect.arrayContaining(names)]);
});
