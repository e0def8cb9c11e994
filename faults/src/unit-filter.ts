import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { errors, numbers, numbersOf } from './system-calls.js';

// The kernel's small machine that judges system calls: linux/filter.h, linux/seccomp.h.
const [LOAD, IF_EQUAL, IF_AT_LEAST, IF_ANY_BIT, ANSWER] = [0x20, 0x15, 0x35, 0x45, 0x06];
const [NUMBER, ARCHITECTURE] = [0, 4];
const argumentAt = (at: number): number => 16 + 8 * at;
const [ALLOW, KILL] = [0x7fff0000, 0x80000000];
const failWith = (error: number): number => 0x00050000 + error;
const X86_64 = 0xc000003e;
/** Numbers from here on are those of another architecture that runs on the same machine. */
const X32 = 0x40000000;

const step = (code: number, value: number, then = 0, otherwise = 0): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(code);
  bytes.writeUInt8(then, 2);
  bytes.writeUInt8(otherwise, 3);
  bytes.writeUInt32LE(value, 4);
  return bytes;
};

/** An argument of a call that has one of these bits, or is none of these numbers. */
type Condition = [argument: number, bits: number] | [argument: number, otherThan: number[]];
/** A call that is refused where all of this is so. */
type Refused = [call: string, error: number, ...conditions: Condition[]];

const NAMESPACES = 0x7e020000;
const SET_ID = 0o6000;
const CREATE = 0o100;
const FAMILIES: Record<string, number> = { AF_UNIX: 1, AF_INET: 2, AF_INET6: 10 };
/** What settings beside the filter refuse, as systemd does it. The Protect… ones refuse nothing that @privileged does not. */
const settings: Record<string, (value: string) => Refused[]> = {
  RestrictAddressFamilies: (value) => [
    ['socket', errors.EAFNOSUPPORT, [0, value.split(' ').map((name) => FAMILIES[name]!)]],
  ],
  RestrictNamespaces: () => [
    ['unshare', errors.EPERM, [0, NAMESPACES]],
    ['clone', errors.EPERM, [0, NAMESPACES]],
    ['setns', errors.EPERM],
    // Its arguments lie in memory, where no filter looks.
    ['clone3', errors.ENOSYS],
  ],
  RestrictRealtime: () => [['sched_setscheduler', errors.EPERM, [1, [0, 3, 5]]]],
  LockPersonality: () => [['personality', errors.EPERM, [0, [0]]]],
  RestrictSUIDSGID: () => [
    ['chmod', errors.EPERM, [1, SET_ID]],
    ['fchmod', errors.EPERM, [1, SET_ID]],
    ['fchmodat', errors.EPERM, [2, SET_ID]],
    ['mkdir', errors.EPERM, [1, SET_ID]],
    ['mkdirat', errors.EPERM, [2, SET_ID]],
    ['mknod', errors.EPERM, [1, SET_ID]],
    ['mknodat', errors.EPERM, [2, SET_ID]],
    ['creat', errors.EPERM, [1, SET_ID]],
    ['open', errors.EPERM, [1, CREATE], [2, SET_ID]],
    ['openat', errors.EPERM, [2, CREATE], [3, SET_ID]],
    ['openat2', errors.ENOSYS],
  ],
};

const unless = ([argument, not]: Condition, skip: number): Buffer[] => [
  step(LOAD, argumentAt(argument)),
  ...(typeof not === 'number'
    ? [step(IF_ANY_BIT, not, 0, skip)]
    : not.map((value, at) => step(IF_EQUAL, value, skip + not.length - 1 - at))),
];

function refusal([call, error, ...conditions]: Refused): Buffer[] {
  let body = [step(ANSWER, failWith(error))];
  for (const condition of conditions.toReversed()) body = [...unless(condition, body.length), ...body];
  return [step(IF_EQUAL, numbers.get(call)!, 0, body.length), ...body, step(LOAD, NUMBER)];
}

/** What is answered to each number: from each on, until the next. */
function byNumber(allowed: ReadonlySet<number>, refused: number): Buffer[] {
  const most = Math.max(...numbers.values());
  const known = new Set(numbers.values());
  const answer = (number: number): number =>
    allowed.has(number) ? ALLOW : failWith(known.has(number) ? refused : errors.ENOSYS);
  const steps: Buffer[] = [];
  for (let number = 0; number <= most; number++)
    if (answer(number) !== answer(number + 1))
      steps.push(step(IF_AT_LEAST, number + 1, 1), step(ANSWER, answer(number)));
  return [...steps, step(ANSWER, failWith(errors.ENOSYS))];
}

/** What the filter of a unit lets through: what it names first, and what every program needs, but what it takes back. */
function allowedBy(lines: readonly string[]): Set<number> {
  const allowed = new Set(numbersOf('@default'));
  for (const line of lines) {
    const takesBack = line.startsWith('~');
    for (const number of line.replace('~', '').split(' ').flatMap(numbersOf))
      if (takesBack) allowed.delete(number);
      else allowed.add(number);
  }
  return allowed;
}

/** A unit's restrictions of system calls, as the program of the kernel that systemd makes of them. Of x86-64 alone. */
export function filterOf(unit: string): Buffer {
  const set = (name: string): string[] =>
    [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gmu'))].map(([, value]) => value!);
  const error = errors[set('SystemCallErrorNumber')[0] as keyof typeof errors];
  const refused = Object.entries(settings).flatMap(([name, of]) =>
    set(name)
      .filter((value) => value !== 'no')
      .flatMap(of),
  );
  return Buffer.concat([
    step(LOAD, ARCHITECTURE),
    step(IF_EQUAL, X86_64, 1),
    step(ANSWER, KILL),
    step(LOAD, NUMBER),
    step(IF_AT_LEAST, X32, 0, 1),
    step(ANSWER, KILL),
    ...refused.flatMap(refusal),
    ...byNumber(allowedBy(set('SystemCallFilter')), error),
  ]);
}

const unit = readFileSync(new URL('../../deploy/iltizam.service', import.meta.url), 'utf8');
const loader = fileURLToPath(new URL('filtered.pl', import.meta.url));

/** What stands before a command that is to run under the unit's restrictions of system calls. */
export const underTheUnit = (place = loader): string[] => ['perl', place, filterOf(unit).toString('hex')];

/** Can it be loaded here? */
export const mayFilter = (): boolean =>
  process.platform === 'linux' &&
  process.arch === 'x64' &&
  spawnSync('perl', [loader, step(ANSWER, ALLOW).toString('hex'), 'true']).status === 0;
