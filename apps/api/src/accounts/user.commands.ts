import { checkName } from '@iltizam/domain/justifications';
import { checkOtherPerson } from '@iltizam/domain/membership-rules';
import { refuse } from '@iltizam/domain/refusals';
import { checkText } from '@iltizam/domain/text-limits';
import { z } from 'zod';
import type { Change as FieldChange } from '../audit/audit-event.entity.js';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { lockVersion } from '../commands/lock.js';
import { runCommand } from '../commands/run-command.js';
import { takeTurns } from '../commands/take-turns.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { localeOf } from '../graphql/localized-text.type.js';
import { accepted, deny } from '../graphql/refused.js';
import { canonicalEmail } from './canonical-email.js';
import { mailAccountLink } from '../account-links/write-account-link.js';
import { whyNotPassword } from './password-rules.js';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.js';
import { endSessionsOf } from './sessions.js';
import { UserEntity } from './user.entity.js';
import type { CreateUserInput, InviteUserInput, UpdateUserInput } from './user.inputs.js';

/** What identifies a user in an answer kept for retries. */
export type UserAnswer = { id: string };

export function createUser(context: Context, given: CreateUserInput): Promise<UserAnswer> {
  // The record of an idempotency key holds a fast hash of the input, which would give a weak password away.
  const { password, ...input } = given;
  return runCommand(context, {
    operation: 'Mutation.createUser',
    input,
    async change(change) {
      const email = accepted(checkEmail(input.email));
      const name = accepted(checkName(input.name));
      if (password != null) accepted(await checkPassword(password, { email, name }));
      // Two administrators at the same moment: the unique index would tell the second one less clearly.
      await takeTurns(change.em, email);
      if (await change.em.findOne(UserEntity, { email }))
        deny('INVALID_INPUT', 'duplicate', { field: 'email' });
      const user = change.em.create(UserEntity, {
        email,
        name,
        locale: localeOf(input.locale),
        passwordHash: password == null ? null : await hashPassword(password),
        disabledAt: null,
        lastSignInAt: null,
      });
      await change.em.flush();
      if (password == null) await mailAccountLink(change.em, change.now, user, 'INVITATION');
      touchUser(change, user.id, [{ field: 'name', before: null, after: name }]);
      return { id: user.id };
    },
  });
}

/** The invitation again: the link before it is dead. Whoever has chosen a password asks for a new one themselves. */
export function inviteUser(context: Context, input: InviteUserInput): Promise<UserAnswer> {
  return runCommand(context, {
    operation: 'Mutation.inviteUser',
    input,
    account: input.id,
    async change(change) {
      const user = await lockVersion(change.em, UserEntity, { id: knownId(input.id) }, input.version);
      if (user.passwordHash != null) deny('WRONG_STATE', 'passwordChosen');
      if (user.disabledAt != null) deny('WRONG_STATE', 'disabled');
      await mailAccountLink(change.em, change.now, user, 'INVITATION');
      touchUser(change, user.id, []);
      return { id: user.id };
    },
  });
}

export function updateUser(context: Context, input: UpdateUserInput): Promise<UserAnswer> {
  return runCommand(context, {
    operation: 'Mutation.updateUser',
    input,
    account: input.id,
    async change(change) {
      const user = await lockVersion(change.em, UserEntity, { id: knownId(input.id) }, input.version);
      const before = { name: user.name, locale: user.locale, disabled: user.disabledAt != null };
      const after = {
        name: input.name == null ? before.name : accepted(checkName(input.name)),
        locale: input.locale ? localeOf(input.locale) : before.locale,
        disabled: input.disabled ?? before.disabled,
      };
      if (after.disabled !== before.disabled) {
        accepted(checkOtherPerson(change.userId, user.id));
        if (after.disabled) await endSessionsOf(change.em, user.id);
        user.disabledAt = after.disabled ? change.now : null;
      }
      user.name = after.name;
      user.locale = after.locale;
      touchUser(change, user.id, fieldChanges(before, after));
      return { id: user.id };
    },
  });
}

/** The reference is the id: addresses stay out of logs and messages. */
export function touchUser(change: Change, id: string, changes: FieldChange[]): void {
  change.touch({ recordType: 'USER', recordId: id, reference: id, changes }, 'ADMINISTRATOR');
}

function checkEmail(typed: string) {
  const email = checkText(canonicalEmail(typed), 'email');
  if (email.ok && !z.email().safeParse(email.value).success)
    return refuse('INVALID_INPUT', undefined, { field: 'email' });
  return email;
}

async function checkPassword(password: string, person: { name: string; email: string }) {
  const fault = await whyNotPassword(password, person);
  const facts = { minimum: SHORTEST_PASSWORD, maximum: LONGEST_PASSWORD };
  if (fault) return refuse('INVALID_INPUT', fault.why, { field: 'password', facts });
  return { ok: true, value: null } as const;
}
