import { sql } from 'kysely';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { notFound } from '../graphql/refused.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import { alive, presenceOn } from './presence.queries.js';
import type { HeartbeatInput, HeartbeatPayload, LeaveInput, LeavePayload } from './presence.type.js';

/*
 * The one exception to runCommand: a sign of life is no act anybody answers for. It is not audited, told to nobody,
 * and repeating it changes nothing.
 */

/** Says that this person has a proposal open, forgets where they were before, and keeps their place in the queue. */
export async function heartbeat(
  context: Context,
  { proposal, activity }: HeartbeatInput,
): Promise<HeartbeatPayload> {
  const me = context.actor.userId;
  const { rows } = await sql<{ id: string }>`
    with opened as (
      select p.id, p.plan_id from proposal p
      where p.reference = ${proposal} and p.removed_at is null and ${visibleTo(context, 'triage', 'p')}
    ), forgotten as (
      delete from presence h using opened
      where h.account_id = ${me}::uuid and h.proposal_id <> opened.id and not ${alive}
    ), present as (
      insert into presence as h (proposal_id, account_id, activity, since, seen_at)
      select id, ${me}::uuid, ${activity}, clock_timestamp(), clock_timestamp() from opened
      on conflict (proposal_id, account_id) do update set activity = excluded.activity, seen_at = excluded.seen_at,
        since = case when h.activity = excluded.activity and ${alive} then h.since else excluded.since end
    ), place as (
      insert into triage_place (account_id, plan_id, proposal_id, seen_at)
      select ${me}::uuid, plan_id, id, clock_timestamp() from opened
      on conflict (account_id, plan_id) do update
        set proposal_id = excluded.proposal_id, seen_at = excluded.seen_at
    )
    select id from opened`.execute(readerOf(context.em));
  const opened = rows[0];
  if (!opened) throw notFound();
  context.forget();
  return { presence: await context.load(presenceOn).load(opened.id) };
}

export async function leave({ em, actor }: Context, { proposal }: LeaveInput): Promise<LeavePayload> {
  const { rows } = await sql`
    delete from presence h where h.account_id = ${actor.userId}::uuid
      and h.proposal_id = (select id from proposal where reference = ${proposal})
    returning 1`.execute(readerOf(em));
  return { left: rows.length > 0 };
}
