import { checkModerates, checkModeration } from '@iltizam/domain/moderation';
import { textIn } from '@iltizam/domain/languages';
import { writtenBy } from '@iltizam/domain/recusal';
import { anonymous } from '@iltizam/domain/roles';
import { checkSecondReader } from '@iltizam/domain/second-reader';
import { sql } from 'kysely';
import { writeLink } from '../citizens/write-link.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import { isId } from '../graphql/ids.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { accepted, deny, Refused } from '../graphql/refused.js';
import { writeMail } from '../mail/write-mail.js';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { readProposalFacts } from '../proposals/proposal-facts.queries.js';
import { moderatedSql } from './moderated-sql.js';
import { ModerationEntity } from './moderation.entity.js';
import type { ModerateInput, ModeratePayload } from './moderation.type.js';

interface Held {
  reference: string;
  /** Of the words as they stand now. */
  version: string;
  shown: boolean;
  removed: boolean;
  /** Did its writer ask for another look at the removal? */
  appealed: boolean;
  /** Do others say that it breaks the rules? */
  reported: boolean;
  /** The name that appears with it, and whether nobody read it yet. */
  authorName: string | null;
  nameUnread: boolean;
  citizenId: string | null;
  /** Who split it from another proposal in words of their own; null for what its author wrote. */
  splitById: string | null;
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
  accepted(checkModerates(change.actor, await conflictsOf(change, input, held)));
  if (shown) accepted(checkSecondReader(change.actor, held.splitById));
  const decided = held.removed && !held.appealed;
  // Whoever saw it waiting did not see a removal that came first: it is not undone unread.
  if (input.wasShown != null && (input.wasShown !== held.shown || decided))
    deny('STALE_VERSION', 'alreadyModerated');
  checkRead(held, input.version);
  if (shown ? held.shown && !held.reported && !held.nameUnread : decided)
    deny('WRONG_STATE', 'alreadyModerated');
  if (shown) await showName(change, input, held);
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

/** Of a proposal all there is; of a comment, who wrote it. */
async function conflictsOf({ em }: Change, { kind, id }: ModerateInput, { citizenId }: Held) {
  if (kind === 'PROPOSAL_COMMENT') return writtenBy(citizenId);
  return (await readProposalFacts(readerOf(em), anonymous, [id])).get(id)!.conflicts;
}

async function hold(change: Change, { kind, id }: ModerateInput): Promise<Held | null> {
  const read = readerOf(change.em);
  // Its writer waits to write it anew until this is decided, so what is compared is what appears.
  await sql`select 1 from ${tables[kind]} where id = ${id} for update`.execute(read);
  const { rows } = await sql<Held>`
    select m.proposal as reference, m.version, m.shown, m.removed_at is not null as removed,
      m."appealedAt" is not null as appealed, m.reported, m."authorName", m."nameUnread", m.citizen_id as "citizenId",
      (select t.actor_id from transition t join proposal p on p.id = t.record_id
        where m.kind = 'PROPOSAL' and p.id = m.id and p.split_from_id is not null
          and t.record_type = 'PROPOSAL' and t.action = 'SUBMIT' order by t.at limit 1) as "splitById"
    from ${moderatedSql(change.actor)} m where m.kind = ${kind} and m.id = ${id}`.execute(read);
  return rows[0] ?? null;
}

/** Nobody decides on words they did not read. */
function checkRead({ version: current }: Held, yours: string): void {
  if (current === yours) return;
  throw new Refused(
    { code: 'STALE_VERSION', field: 'version', facts: { yours, current } },
    { current: { version: current }, yours: { version: yours } },
  );
}

/** The name that was read, and no other that its bearer wrote meanwhile. */
async function showName({ em }: Change, { id }: ModerateInput, { authorName }: Held): Promise<void> {
  await sql`update proposal_author set name_read = true
    where proposal_id = ${id} and name = ${authorName} and not name_read`.execute(readerOf(em));
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
