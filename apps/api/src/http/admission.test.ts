import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Admission, Busy } from './admission.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** Who came, and what became of each: in line, in, or sent away. */
function people(admission: Admission) {
  const fate: string[] = [];
  return {
    fate,
    come: (rank: 'first' | 'others', times = 1): void => {
      for (let n = 0; n < times; n++) {
        const at = fate.push('waits') - 1;
        admission.enter(rank).then(
          () => (fate[at] = 'in'),
          (error: unknown) => (fate[at] = error instanceof Busy ? 'away' : 'failed'),
        );
      }
    },
  };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('ten at once, three of them never for those who only look; who works stands before them', async () => {
  const admission = new Admission();
  const { fate, come } = people(admission);
  come('others', 8);
  await pass(0);
  expect(fate.filter((each) => each === 'in')).toHaveLength(7);
  come('first', 4);
  await pass(0);
  expect(fate.slice(8)).toEqual(['in', 'in', 'in', 'waits']);
  admission.leave('others');
  await pass(0);
  expect([fate[7], fate[11]]).toEqual(['waits', 'in']);
});

test('where the process has no time left over, two at once, and one who only looks', async () => {
  const { fate, come } = people(new Admission(() => 0.15));
  come('others', 2);
  come('first', 2);
  await pass(0);
  expect(fate).toEqual(['in', 'waits', 'in', 'waits']);
});

test('who works waits three seconds in a gust; when the line was not empty for half a second, the last is called first', async () => {
  const admission = new Admission();
  const { fate, come } = people(admission);
  come('first', 11);
  await pass(400);
  come('first');
  expect(fate.slice(10)).toEqual(['waits', 'waits']);
  await pass(200);
  admission.leave('first');
  await pass(0);
  expect(fate.slice(10)).toEqual(['away', 'in']);
});

test('in a crowd all are told soon, those who came before it too', async () => {
  const admission = new Admission();
  const { fate, come } = people(admission);
  come('first', 10);
  for (let n = 0; n < 100; n++) {
    come('first', 3);
    await pass(20);
    admission.leave('first');
  }
  await pass(30);
  expect(fate).not.toContain('waits');
  come('first');
  await pass(29);
  expect(fate.at(-1)).toBe('waits');
  await pass(1);
  expect(fate.at(-1)).toBe('away');
});

test('who looks waits a second in a gust, two hundred of them; nobody is told sooner for one gust', async () => {
  const admission = new Admission();
  const { fate, come } = people(admission);
  come('others', 7 + 200 + 3);
  await pass(0);
  expect(fate.filter((each) => each === 'away')).toHaveLength(3);
  for (let n = 0; n < 207; n++) {
    await pass(2);
    admission.leave('others');
  }
  await pass(0);
  expect(fate.filter((each) => each === 'in')).toHaveLength(207);
  come('others', 8);
  await pass(400);
  expect(fate.at(-1)).toBe('waits');
});

describe('of those whose answers may be kept', () => {
  test.each([
    [1, 500],
    [0.5, 250],
    [0.15, 75],
  ])(
    'at a pace of %d of five hundred %d are read, and twenty a second whatever the pace',
    async (pace, share) => {
      const admission = new Admission(() => pace);
      let read = 0;
      for (let n = 0; n < 500; n++) {
        await pass(2);
        if (admission.reads()) read++;
      }
      // Those of this second, and those of one in which nobody came.
      const most = Math.min(500, share + 40);
      expect(read).toBeGreaterThanOrEqual(most - 2);
      expect(read).toBeLessThanOrEqual(most);
      expect(admission.refused.others).toBe(500 - read);
    },
  );

  test('one who comes now and then is read, however little time there is', async () => {
    const admission = new Admission(() => 0.15);
    for (let n = 0; n < 100; n++) {
      await pass(100);
      expect(admission.reads()).toBe(true);
    }
  });
});
