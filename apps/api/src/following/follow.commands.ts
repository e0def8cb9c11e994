import { sql } from 'kysely';
import { askToConfirm } from '../citizens/ask-to-confirm.js';
import { citizenOf } from '../citizens/citizen-of.js';
import { guardForm } from '../citizens/guard-form.js';
import { serverKey } from '../citizens/server-key.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { isId } from '../graphql/ids.js';
import { deny, notFound } from '../graphql/refused.js';
import type { AskedToFollow } from './begin-following.js';
import { followTarget } from './follow-target.js';
import type { ChangeFollowInput, FollowInput, UnsubscribeInput } from './follow.type.js';
import { readUnsubscribeToken } from './unsubscribe-token.js';

/** Follows at once where the person is recognised; otherwise a link is mailed. */
export async function follow(context: Context, input: FollowInput): Promise<{ confirmed: boolean }> {
  const { recordType, reference, frequency, consent, idempotencyKey } = input;
  if (!consent) deny('INVALID_INPUT', 'consentMissing', { field: 'consent' });
  return runCommand(context, {
    operation: 'Mutation.follow',
    input: { idempotencyKey, email: input.guard.email, recordType, reference, frequency },
    prepare: () => guardForm(context, 'FOLLOW', input.guard),
    change: async (change, passed) => {
      const target = await followTarget(readerOf(change.em), recordType, reference);
      if (!target) throw notFound();
      const payload: AskedToFollow = { recordType, recordId: target.id, frequency };
      const { citizenId, confirmed } = await askToConfirm(change, passed, { kind: 'FOLLOW', payload });
      change.touch(
        { recordType: 'CITIZEN', recordId: citizenId, reference: target.reference, changes: [] },
        'CITIZEN',
      );
      return { confirmed };
    },
  });
}

/** Changes how often, or ends it: only what is theirs. */
export async function changeFollow(
  context: Context,
  input: ChangeFollowInput,
): Promise<Record<string, never>> {
  const citizen = citizenOf(context);
  return runCommand(context, {
    operation: 'Mutation.changeFollow',
    input,
    change: async (change) => {
      if (!isId(input.id)) throw notFound();
      const { rows } = await sql<{ id: string }>`
        update follow set frequency = coalesce(${input.frequency ?? null}, frequency),
          ended_at = case when ${input.frequency ?? null}::text is null then ${change.now}::timestamptz end
        where id = ${input.id} and citizen_id = ${citizen.id} and ended_at is null returning id`.execute(
        readerOf(change.em),
      );
      if (rows.length === 0) throw notFound();
      await endConsent(change, citizen.id);
      change.touch(
        { recordType: 'CITIZEN', recordId: citizen.id, reference: 'FOLLOW', changes: [] },
        'CITIZEN',
      );
      return {};
    },
  });
}

/** One press in a mail: no page, no session, no question. Pressed again, it is still ended. */
export async function unsubscribe(
  context: Context,
  { token }: UnsubscribeInput,
): Promise<{ language: string }> {
  return runCommand(context, {
    operation: 'Mutation.unsubscribe',
    input: { token, idempotencyKey: null },
    change: async (change) => {
      const write = readerOf(change.em);
      const ending = readUnsubscribeToken(await serverKey(write, 'unsubscribe'), token);
      if (ending === null) return deny('NOT_FOUND', 'linkEnded', { field: 'token' });
      const whose =
        'followId' in ending
          ? sql`f.id = ${ending.followId}`
          : sql`f.citizen_id = ${ending.citizenId} and f.frequency = ${ending.frequency}`;
      const { rows } = await sql<{ citizenId: string; language: string }>`
        update follow f set ended_at = coalesce(ended_at, ${change.now}) from citizen c
        where c.id = f.citizen_id and ${whose} returning c.id as "citizenId", c.language`.execute(write);
      const [one] = rows;
      // Erased since: there is nobody left to write to.
      if (!one) return { language: 'ar' };
      await endConsent(change, one.citizenId);
      change.touch(
        { recordType: 'CITIZEN', recordId: one.citizenId, reference: 'FOLLOW', changes: [] },
        'CITIZEN',
      );
      return { language: one.language };
    },
  });
}

/** Who follows nothing any more agrees to no mail any more. */
async function endConsent({ em, now }: Change, citizenId: string): Promise<void> {
  await sql`update consent set withdrawn_at = ${now}
    where citizen_id = ${citizenId} and purpose = 'BE_TOLD' and withdrawn_at is null
      and not exists (select from follow where citizen_id = ${citizenId} and ended_at is null)`.execute(
    readerOf(em),
  );
}
