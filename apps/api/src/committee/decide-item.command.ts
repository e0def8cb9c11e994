import { mayStand } from '@iltizam/domain/committee-decision';
import type { College } from '@iltizam/domain/roles';
import { noVotes, type BallotKind, type Tally, type VoteChoice } from '@iltizam/domain/session-votes';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { localeValue } from '../graphql/localized-text.type.js';
import { accepted, deny } from '../graphql/refused.js';
import { decideHeld } from '../proposals/decide-proposal.command.js';
import type { HeldProposal } from '../proposals/hold-proposal.js';
import type { Motion } from './session-vote.entity.js';
import { takeSession, touchSession } from './hold-session.js';
import type { DecideItemInput } from './session.inputs.js';
import { readAside, readSitting } from './sitting.js';
import { itemOf, lotOf, openVoteOf } from './vote.commands.js';

/**
 * Closes a vote. Where the decision may stand, what was moved is carried out in the same transaction, for every proposal of
 * the lot or for none; where it may not, nothing is written and the refusal names the rule.
 */
export const decideItem = (context: Context, input: DecideItemInput): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.decideItem',
    input,
    change: async (change) => {
      const { session, decision } = await takeSession(change, input, 'DECIDE');
      const read = readerOf(change.em);
      const item = await itemOf(change, session.id, input.item);
      const vote = await openVoteOf(change, item);
      const lot = await lotOf(change, item.id);
      const sitting = await readSitting(read, session.id, change.today);
      const aside = await readAside(
        read,
        sitting,
        lot.map(({ id }) => id),
      );
      const { voted, tally } = await openUrns(change, vote);
      const { result, voices } = accepted(
        mayStand({ rules: sitting.rules, seats: sitting.seats, aside, voted, tally }),
      );
      if (result === 'ADOPTED') for (const proposal of lot) await carryOut(change, proposal, vote.motion);
      item.state = result;
      change.em.assign(vote, { closedAt: change.now, result, tally, voices });
      const at = `agenda.${item.ordinal}`;
      touchSession(change, session, decision, { [at]: 'VOTING' }, { [at]: { result, tally, voices } });
      return { reference: session.reference };
    },
  });

/** Who voted, and what the papers say. */
async function openUrns(
  { em }: Change,
  { id, ballot }: { id: string; ballot: BallotKind },
): Promise<{ voted: string[]; tally: Tally }> {
  const read = readerOf(em);
  const { rows: voters } = await sql<{ person: string; college: College; choice: VoteChoice | null }>`
    select m.user_id as person, m.college, w.choice
    from session_voter w join committee_mandate m on m.id = w.mandate_id where w.vote_id = ${id}`.execute(
    read,
  );
  const { rows: papers } = await sql<{ college: College; choice: VoteChoice; count: number }>`
    select college, choice, count from secret_papers where vote_id = ${id}`.execute(read);
  const open = voters.flatMap(({ college, choice }) =>
    choice === null ? [] : [{ college, choice, count: 1 }],
  );
  const tally = { CIVIL_SOCIETY: { ...noVotes }, ADMINISTRATION: { ...noVotes } };
  for (const { college, choice, count } of ballot === 'SECRET' ? papers : open)
    tally[college][choice] += count;
  return { voted: voters.map(({ person }) => person), tally };
}

async function carryOut(change: Change, proposal: HeldProposal, motion: Motion): Promise<void> {
  const { reference, state, version } = proposal;
  if (state !== 'REFERRED') deny('WRONG_STATE', 'notReferred', { field: 'item', facts: { reference } });
  const { action, reasonCode, text } = motion;
  const reason = text && { ...text, original: localeValue(text.original) };
  await decideHeld(change, proposal, { version, action: action!, reasonCode, reason }, 'COMMITTEE');
}
