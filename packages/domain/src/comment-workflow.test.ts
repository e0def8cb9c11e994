import { expect, test } from 'vitest';
import {
  commentActionNames,
  commentActions,
  commentStates,
  decideComment,
  openCommentActions,
  type CommentFacts,
  type CommentGiven,
} from './comment-workflow.js';
import { isReceiving } from './consultations.js';
import { anonymous, type Actor, type Role } from './roles.js';
import { printTable } from './testing-table.js';

const as = (role: Role, institutions: string[] = []): Actor => ({
  userId: role,
  memberships: [{ role, institutions, college: null, organisation: null, plan: null, meeting: null }],
});
const given = {
  refusal: 'ABUSIVE',
  answer: 'TAKEN',
  text: { ar: null, fr: 'Une explication assez longue pour tous.', en: null, original: 'fr' },
} as const;

test('the whole life of a comment', async () => {
  const rows = commentActions.map(({ action, from, to, by, needs, once }) => [
    action,
    from.join(', '),
    to,
    Object.entries(by)
      .map(([role, permit]) => (permit === 'always' ? role : `${role} (${permit})`))
      .join(', '),
    [...needs, ...(once ? ['once'] : [])].join(', '),
  ]);
  await expect(
    printTable('Comment: how its state changes', ['action', 'from', 'to', 'by', 'needs'], rows),
  ).toMatchFileSnapshot('../tables/comment.md');
});

test('what is shown as open is what is decided, to everybody in every state', () => {
  const people = [
    as('SECRETARIAT'),
    as('MEMBER'),
    as('OFFICER', ['justice']),
    as('OFFICER', ['health']),
    as('MONITOR'),
  ];
  const relations = [{}, { isOwn: true }, { isOwn: true, appealed: true }];
  const everybody = [...people, anonymous].flatMap((actor) => relations.map((own) => ({ actor, own })));
  for (const { actor, own } of everybody)
    for (const state of commentStates) {
      const facts = { state, leadInstitution: 'justice', ...own };
      const open = openCommentActions(actor, facts).map(({ action }) => action);
      const decided = commentActionNames.filter((action) => decideComment(actor, action, facts, given).ok);
      expect(open.toSorted()).toEqual(decided.toSorted());
    }
});

test('its author alone asks for another look at a refusal, once, and says why', () => {
  const refused = { state: 'REFUSED', leadInstitution: 'justice' } as const;
  const asked = (actor: Actor, facts: CommentFacts, text: CommentGiven['text'] = given.text) =>
    decideComment(actor, 'APPEAL', facts, { text });
  expect(asked(anonymous, { ...refused, isOwn: true })).toMatchObject({
    ok: true,
    value: { to: 'SUBMITTED', actorRole: 'CITIZEN' },
  });
  expect(asked(as('SECRETARIAT'), refused)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
  expect(asked(anonymous, { ...refused, isOwn: true }, null)).toMatchObject({
    refusal: { code: 'REASON_REQUIRED' },
  });
  for (const state of commentStates)
    expect(asked(anonymous, { ...refused, state, isOwn: true, appealed: true })).toMatchObject({
      refusal: { code: 'WRONG_STATE', facts: { why: 'alreadyAppealed' } },
    });
});

test('comments are received within the window, while the stage of the plan is open', () => {
  const window = { kind: 'DRAFT_PLAN', startsOn: '2026-03-01', endsOn: '2026-03-28' } as const;
  const plan = { stage: 'CONSULTATION', stageIsOpen: true } as const;
  expect(isReceiving(window, plan, '2026-03-28')).toBe(true);
  expect(isReceiving(window, plan, '2026-03-29')).toBe(false);
  expect(isReceiving(window, plan, '2026-02-28')).toBe(false);
  expect(isReceiving(window, { ...plan, stageIsOpen: false }, '2026-03-02')).toBe(false);
  expect(isReceiving(window, { ...plan, stage: 'IMPLEMENTATION' }, '2026-03-02')).toBe(false);
});
