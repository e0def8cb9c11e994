import { checkVote } from '@iltizam/domain/session-votes';
import { decideSession } from '@iltizam/domain/session-workflow';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { takeTurns } from '../commands/take-turns.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import type { BallotKind, VoteChoice } from '@iltizam/domain/session-votes';
import { SessionVoterEntity } from './session-voter.entity.js';
import { touchSession } from './hold-session.js';
import { sessionFacts } from './session.queries.js';
import type { CastVoteInput } from './session.inputs.js';
import { readAside, readSitting } from './sitting.js';

interface OpenVote {
  id: string;
  itemId: string;
  sessionId: string;
  ballot: BallotKind;
  voted: string[];
  proposals: string[];
}

/**
 * A vote. What is voted is no part of the command's input: neither the key of a repetition, which is kept with a digest of
 * the input, nor the log may tie a choice to a person.
 */
export const castVote = (
  context: Context,
  { choice, ...input }: CastVoteInput,
): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.castVote',
    input,
    change: async (change) => {
      const read = readerOf(change.em);
      const vote = await holdVote(change, knownId(input.vote));
      const [session] = await sessionFacts(read, sql`s.id = ${vote.sessionId}`);
      const decision = accepted(decideSession(change.actor, 'VOTE', session!, change.today));
      const sitting = await readSitting(read, vote.sessionId, change.today);
      const aside = await readAside(read, sitting, vote.proposals);
      const person = change.userId ?? '';
      accepted(checkVote(person, sitting.seats, aside, new Set(vote.voted)));
      const mandate = sitting.mandates.find(({ id, person: who }) => who === person && sitting.room.has(id))!;
      const open = vote.ballot === 'OPEN';
      change.em.create(SessionVoterEntity, {
        voteId: vote.id,
        mandateId: mandate.id,
        choice: open ? choice : null,
      });
      await change.em.flush();
      if (!open) await intoTheUrn(change, vote.id, mandate.college, choice);
      touchSession(change, session!, decision, {}, { voted: vote.itemId });
      return { reference: session!.reference };
    },
  });

const intoTheUrn = ({ em }: Change, vote: string, college: string, choice: VoteChoice) =>
  sql`update secret_papers set count = count + 1
      where vote_id = ${vote} and college = ${college} and choice = ${choice}`.execute(readerOf(em));

/** People vote beside each other; a vote that is being closed lets nobody in any more, and one person waits for oneself. */
async function holdVote({ em, userId }: Change, id: string): Promise<OpenVote> {
  const read = readerOf(em);
  await takeTurns(em, `vote|${id}|${userId}`);
  const found = await sql<{ closed: boolean }>`
    select v.closed_at is not null or v.annulled_at is not null as closed
    from session_vote v join session_item i on i.id = v.item_id join committee_session s on s.id = i.session_id
    where v.id = ${id} for share of s`.execute(read);
  if (!found.rows[0]) throw notFound();
  const { rows } = await sql<OpenVote>`
    select v.id, v.item_id as "itemId", i.session_id as "sessionId", v.ballot,
      array(select m.user_id from session_voter w join committee_mandate m on m.id = w.mandate_id
            where w.vote_id = v.id) as voted,
      array(select a.proposal_id from session_proposal a where a.item_id = i.id and not a.gone) as proposals
    from session_vote v join session_item i on i.id = v.item_id
    where v.id = ${id} and v.closed_at is null and v.annulled_at is null`.execute(read);
  return rows[0] ?? deny('WRONG_STATE', 'noVoteOpen', { field: 'vote' });
}
