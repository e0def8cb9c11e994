import { expect, test } from 'vitest';
import { queuesOf } from './queues';

test('a member screens, confirms and assigns; the session and publishing are not theirs', () => {
  expect(queuesOf(['Mutation.decideProposal'], ['MEMBER'])).toEqual(['toScreen', 'toConfirm', 'toAssign']);
});

test('the secretariat records sessions and publishes, and confirms no refusal', () => {
  expect(queuesOf(['Mutation.publishOutcomes'], ['SECRETARIAT'])).toEqual([
    'toScreen',
    'toAssign',
    'forSession',
    'toPublish',
  ]);
});

test('an officer has no queue of the committee', () => {
  expect(queuesOf(['Mutation.answerAssignment'], ['OFFICER'])).toEqual([]);
});
