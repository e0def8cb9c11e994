import { operationsOpenTo } from '@iltizam/domain/permissions';
import type { Actor, Role } from '@iltizam/domain/roles';
import { expect, test } from 'vitest';
import { mayOpen } from './operations';

const operationsOf = (role: Role) => {
  const membership = { role, college: null, institutions: [], organisation: null };
  const actor: Actor = {
    userId: 'somebody',
    memberships: [{ ...membership, plan: null, meeting: null }],
  };
  return operationsOpenTo(actor);
};

test('only an administrator is offered users, the outbox and the audit log', () => {
  expect(mayOpen(operationsOf('ADMINISTRATOR'), 'users', 'list')).toBe(true);
  expect(mayOpen(operationsOf('ADMINISTRATOR'), 'mails', 'list')).toBe(true);
  expect(mayOpen(operationsOf('ADMINISTRATOR'), 'auditEvents', 'list')).toBe(true);
  for (const role of ['MEMBER', 'SECRETARIAT', 'OFFICER'] as const) {
    expect(mayOpen(operationsOf(role), 'users', 'list')).toBe(false);
    expect(mayOpen(operationsOf(role), 'mails', 'list')).toBe(false);
    expect(mayOpen(operationsOf(role), 'auditEvents', 'list')).toBe(false);
  }
});

test('an officer is offered assignments and the editing of cards, an administrator neither', () => {
  expect(mayOpen(operationsOf('OFFICER'), 'assignments', 'list')).toBe(true);
  expect(mayOpen(operationsOf('OFFICER'), 'commitments', 'edit')).toBe(true);
  expect(mayOpen(operationsOf('ADMINISTRATOR'), 'assignments', 'list')).toBe(false);
  expect(mayOpen(operationsOf('ADMINISTRATOR'), 'commitments', 'edit')).toBe(false);
});

test('a page nobody named is offered to nobody', () => {
  expect(mayOpen(operationsOf('ADMINISTRATOR'), 'users', 'delete')).toBe(false);
  expect(mayOpen(operationsOf('ADMINISTRATOR'), 'nothing', 'list')).toBe(false);
});
