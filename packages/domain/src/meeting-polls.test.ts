import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkAnswer,
  countedVotes,
  openPollActions,
  pollActions,
  stepPoll,
  type Poll,
} from './meeting-polls.js';

test('a poll is opened once and closed once, whatever is tried', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pollActions), { maxLength: 8 }), (tried) => {
      let poll: Poll = { state: 'WRITTEN', options: 3, counted: false };
      const done: string[] = [];
      for (const action of tried) {
        const result = stepPoll(poll, action);
        expect(openPollActions(poll).includes(action)).toBe(result.ok);
        if (!result.ok) continue;
        poll = { ...poll, state: result.value };
        done.push(action);
      }
      expect(['OPEN', 'CLOSE'].slice(0, done.length)).toEqual(done);
    }),
  );
  expect(stepPoll({ state: 'WRITTEN', options: 0, counted: false }, 'OPEN').ok).toBe(false);
  expect(stepPoll({ state: 'WRITTEN', options: 3, counted: true }, 'OPEN').ok, 'counted by hand').toBe(false);
});

test('those who are there answer, once, while it is open', () => {
  const open: Poll = { state: 'OPEN', options: 2, counted: false };
  const seat = { state: 'ACCEPTED', checkedIn: true } as const;
  const why = (...asked: Parameters<typeof checkAnswer>) => {
    const result = checkAnswer(...asked);
    return result.ok ? 'may' : (result.refusal.facts?.['why'] ?? result.refusal.code);
  };
  expect(why(open, 'IN_PERSON', seat, false)).toBe('may');
  expect(why(open, 'IN_PERSON', { ...seat, checkedIn: false }, false)).toBe('notCheckedIn');
  expect(why(open, 'HYBRID', { ...seat, checkedIn: false }, false)).toBe('may');
  expect(why(open, 'ONLINE', { state: 'WAITING', checkedIn: false }, false)).toBe('notAccepted');
  expect(why(open, 'ONLINE', null, false)).toBe('notAccepted');
  expect(why(open, 'IN_PERSON', seat, true)).toBe('alreadyAnswered');
  expect(why({ ...open, state: 'CLOSED' }, 'IN_PERSON', seat, false)).toBe('noPollOpen');
});

test('small counts are kept back, in the order of the answers', () => {
  expect(countedVotes([12, 2, 30])).toEqual([null, null, 30]);
  expect(countedVotes([6, 5])).toEqual([6, 5]);
  expect(countedVotes([1, 2])).toEqual([null, null]);
});
