import { expect, test } from 'vitest';
import { bulkActionsOf, needsOf } from './bulkActions';

test('a member screens, confirms and assigns many; a session is recorded by the secretariat', () => {
  const member = bulkActionsOf(['MEMBER']);
  expect(member).toEqual(
    expect.arrayContaining(['ADMIT', 'PROPOSE_REFUSAL', 'CONFIRM_REFUSAL', 'REFER', 'ASSIGN']),
  );
  expect(member).not.toContain('SESSION_ADMIT');
  expect(bulkActionsOf(['SECRETARIAT'])).toContain('SESSION_ADMIT');
});

test('what differs from one to the other is not offered for many', () => {
  for (const role of ['MEMBER', 'SECRETARIAT'] as const) {
    expect(bulkActionsOf([role])).not.toContain('GROUP');
    expect(bulkActionsOf([role])).not.toContain('TAKE_BACK');
  }
  expect(bulkActionsOf(['OFFICER'])).toEqual([]);
});

test('a refusal of many needs the reason a refusal of one needs', () => {
  expect(needsOf('PROPOSE_REFUSAL')).toEqual(['reasonCode', 'justification']);
});
