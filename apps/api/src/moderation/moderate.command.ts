import { checkModeration } from '@iltizam/domain/moderation';
import { textIn } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import { writeLink } from '../citizens/write-link.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import { isId } from '../graphql/ids.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { accepted, deny } from '../graphql/refused.js';
import { writeMail } from '../mail/write-mail.js';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { isModerated } from './moderated-sql.js';
import { ModerationEntity } from './moderation.entity.js';
import type { ModerateInput, ModeratePayload } from './moderation.type.js';

interface Held {
  reference: string;
  shown: boolean;
  removed: boolean;
  /** Did its writer ask for another look at the removal? */
  appealed: boolean;
  /** Do others say that it breaks the rules? */
  reported: boolean;
  citizenId: string | null;
}

/**
 * Lets appear what a citizen wrote, lets it stay where others spoke against it, or keeps it from being read; the number of
 * a proposal stays, and it counts as received.
 */
export const moderate = (
  context: Context,
  input: ModerateInput,
): Promise<ModeratePayload & Record<string, unknown>> =>
  runCommand(context, {
    operation: 'Mutation.moderate',
    input,
    change: (change) => decide(change, input),
  });

async function decide(change: Change, input: ModerateInput) {
  const { kind, id, shown } = input;
  const ground = shown ? null : (input.ground ?? null);
  const reason = shown ? null : writtenText(input.reason, 'reason');
  accepted(checkModeration({ shown, ground, reason }));
  const held = isId(id) ? await hold(change, input) : null;
  if (!held) return deny('NOT_FOUND', undefined, { field: 'id' });
  const decided = held.removed && !held.appealed;
  // Whoever saw it waiting did not see a removal that came first: it is not undone unread.
  if (input.wasShown != null && (input.wasShown !== held.shown || decided))
    deny('STALE_VERSION', 'alreadyModerated');
  if (shown ? held.shown && !held.reported : decided) deny('WRONG_STATE', 'alreadyModerated');
  await show(change, input);
  change.em.create(ModerationEntity, {
    kind,
    recordId: id,
    shown,
    ground,
    reason,
    decidedById: change.userId,
    decidedAt: change.now,
    appealedAt: null,
    appeal: null,
  });
  change.touch(
    {
      recordType: kind,
      recordId: id,
      reference: held.reference,
      changes: [
        { field: 'shown', before: String(held.shown), after: String(shown) },
        ...(ground === null ? [] : [{ field: 'ground', before: null, after: ground }]),
      ],
    },
    change.role,
  );
  if (!shown) await tellWriter(change, held, reason);
  return { id, shown };
}

const tables = { PROPOSAL: sql.raw('proposal'), PROPOSAL_COMMENT: sql.raw('proposal_comment') } as const;

const appealed = ({ kind, id }: ModerateInput) => sql`coalesce((
  select d.appealed_at is not null from moderation d where d.kind = ${kind} and d.record_id = ${id}
  order by d.decided_at desc, d.id desc limit 1), false) as appealed`;

async function hold(change: Change, input: ModerateInput): Promise<Held | null> {
  const { kind, id } = input;
  const read = readerOf(change.em);
  await sql`select 1 from ${tables[kind]} where id = ${id} for update`.execute(read);
  const { rows } = await (
    kind === 'PROPOSAL'
      ? sql<Held>`
        select p.reference, p.moderated_at is not null and p.removed_at is null as shown, p.removed_at is not null as removed,
          ${appealed(input)}, false as reported,
          (select citizen_id from proposal_author a where a.proposal_id = p.id limit 1) as "citizenId"
        from proposal p where p.id = ${id} and ${isModerated}`
      : sql<Held>`
        select p.reference, c.shown_at is not null and c.removed_at is null as shown, c.removed_at is not null as removed,
          ${appealed(input)},
          exists (select from comment_report r where r.comment_id = c.id and r.settled_at is null) as reported,
          c.citizen_id as "citizenId"
        from proposal_comment c join proposal p on p.id = c.proposal_id where c.id = ${id}`
  ).execute(read);
  return rows[0] ?? null;
}

async function show({ em, now }: Change, { kind, id, shown }: ModerateInput): Promise<void> {
  const since = kind === 'PROPOSAL' ? sql.raw('moderated_at') : sql.raw('shown_at');
  await (
    shown
      ? sql`update ${tables[kind]} set ${since} = coalesce(${since}, ${now}), removed_at = null where id = ${id}`
      : sql`update ${tables[kind]} set removed_at = ${now} where id = ${id}`
  ).execute(readerOf(em));
  // Whoever speaks against it from now on speaks against this decision.
  await sql`update comment_report set settled_at = ${now} where comment_id = ${id} and settled_at is null`.execute(
    readerOf(em),
  );
}

async function tellWriter(
  { em, now }: Change,
  { citizenId, reference }: Held,
  reason: ReturnType<typeof writtenText>,
): Promise<void> {
  const citizen = citizenId === null ? null : await em.findOne(CitizenEntity, { id: citizenId });
  if (!citizen) return;
  writeMail(em, now, {
    to: { citizenId: citizen.id },
    language: citizen.language,
    kind: 'REMOVED',
    facts: { reference, reason: reason === null ? '' : textIn(reason, citizen.language) },
    reference,
    link: writeLink(em, now, citizen, 'ENTER'),
  });
}
