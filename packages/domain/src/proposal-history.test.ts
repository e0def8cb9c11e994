import { expect, test } from 'vitest';
import { committeeActions } from './proposal-history.js';

test('what counts as a decision of the committee', () => {
  expect(committeeActions).toMatchInlineSnapshot(`
    [
      "ADMIT",
      "PROPOSE_REFUSAL",
      "CONFIRM_REFUSAL",
      "CONTEST_REFUSAL",
      "ASK_AUTHOR",
      "REFER",
      "SESSION_ADMIT",
      "SESSION_REFUSE",
      "SESSION_RETURN",
      "REOPEN",
      "GROUP",
      "ASSIGN",
      "NOT_INCLUDE",
    ]
  `);
});
