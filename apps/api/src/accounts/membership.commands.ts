import {
  checkHeldOnce,
  checkMembership,
  checkOtherPerson,
  endOfMembership,
  type NewMembership,
} from '@iltizam/domain/membership-rules';
import { checkText } from '@iltizam/domain/text-limits';
import { raw } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { lockVersion } from '../commands/lock.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { MeetingEntity } from '../meetings/meeting.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { touchUser, type UserAnswer } from './user.commands.js';
import { UserEntity } from './user.entity.js';
import type { AddMembershipInput, EndMembershipInput } from './user.inputs.js';

export function addMembership(context: Context, input: AddMembershipInput): Promise<UserAnswer> {
  return runCommand(context, {
    operation: 'Mutation.addMembership',
    input,
    account: input.user,
    async change(change) {
      const user = await lockOther(change, input.user, input.version);
      const validFrom = input.validFrom ?? change.today;
      const membership = {
        role: input.role,
        institution: input.institution ?? null,
        college: input.college ?? null,
        plan: input.plan ?? null,
        meeting: input.meeting ?? null,
        cycle: input.cycle == null ? null : accepted(checkText(input.cycle, 'personName', 'cycle')),
        validFrom,
        validTo: input.validTo ?? null,
      };
      accepted(checkMembership(membership));
      const institutionId = await idOf(change, 'institution', membership.institution);
      const planId = await idOf(change, 'plan', membership.plan);
      const meetingId = await idOf(change, 'meeting', membership.meeting);
      accepted(checkHeldOnce(membership, await heldBy(change, user.id)));
      const { role, college, cycle, validTo } = membership;
      change.em.create(MembershipEntity, {
        userId: user.id,
        role,
        institutionId,
        college,
        planId,
        meetingId,
        cycle,
        validFrom,
        validTo,
      });
      const held = membership.institution ?? membership.college ?? membership.plan ?? membership.meeting;
      const after = held === null ? membership.role : `${membership.role} ${held}`;
      await change.em.flush();
      return finish(change, user, { field: 'memberships', before: null, after });
    },
  });
}

export function endMembership(context: Context, input: EndMembershipInput): Promise<UserAnswer> {
  return runCommand(context, {
    operation: 'Mutation.endMembership',
    input,
    account: input.user,
    async change(change) {
      const user = await lockOther(change, input.user, input.version);
      const id = knownId(input.membership);
      const membership = await change.em.findOne(MembershipEntity, { id, userId: user.id });
      if (!membership) throw notFound();
      const before = membership.validTo ?? null;
      const { validFrom } = membership;
      const validTo = accepted(
        endOfMembership({ validFrom, validTo: before }, input.validTo ?? null, change.today),
      );
      membership.validTo = validTo;
      await change.em.flush();
      return finish(change, user, {
        field: `memberships.${membership.role}.validTo`,
        before,
        after: validTo,
      });
    },
  });
}

/** Every role somebody holds, held or is to hold. */
async function heldBy({ em }: Change, userId: string): Promise<NewMembership[]> {
  const { rows } = await sql<NewMembership>`
    select m.role, i.reference as institution, m.college, k.reference as plan, g.reference as meeting, m.cycle,
      m.valid_from::text as "validFrom", m.valid_to::text as "validTo"
    from membership m left join institution i on i.id = m.institution_id left join plan k on k.id = m.plan_id
      left join meeting g on g.id = m.meeting_id
    where m.account_id = ${userId}`.execute(readerOf(em));
  return rows;
}

/** The user, locked at the version seen; nobody changes rights of their own. */
async function lockOther(change: Change, id: string, version: number): Promise<UserEntity> {
  const user = await lockVersion(change.em, UserEntity, { id: knownId(id) }, version);
  accepted(checkOtherPerson(change.userId, user.id));
  return user;
}

/** Rights are part of what an administrator saw of the user: the version moves with them. */
async function finish(
  change: Change,
  user: UserEntity,
  changed: { field: string; before: string | null; after: string | null },
): Promise<UserAnswer> {
  await change.em.nativeUpdate(UserEntity, { id: user.id }, { version: raw('version + 1') });
  touchUser(change, user.id, [changed]);
  return { id: user.id };
}

async function idOf(
  { em }: Change,
  field: 'institution' | 'plan' | 'meeting',
  reference: string | null,
): Promise<string | null> {
  if (reference === null) return null;
  const held = {
    institution: () => em.findOne(InstitutionEntity, { reference }),
    plan: () => em.findOne(PlanEntity, { reference }),
    meeting: () => em.findOne(MeetingEntity, { reference }),
  };
  const row = await held[field]();
  return row?.id ?? deny('NOT_FOUND', undefined, { field });
}
