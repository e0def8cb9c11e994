import { colleges } from '@iltizam/domain/roles';
import type { PresentedInstitution as Presented } from '@iltizam/domain/preliminary-list';
import { readsCommittee } from '@iltizam/domain/session-readers';
import type { Tally } from '@iltizam/domain/session-votes';
import type { VoicesByCollege } from '@iltizam/domain/quorum';
import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import type { Condition } from '../visibility/visibility-sql.js';
import type { SessionItem, SessionVote, CollegeVotes, NamedVote } from './session-item.type.js';
import { toldSql } from './session.queries.js';

type ItemRow = Omit<SessionItem, 'presented'> & { presented: Presented[] | null };

/** Which cards are in a list is the committee's: before a consultation they are nobody else's to read. */
const shownList = ({ actor }: Pick<Context, 'actor'>, presented: Presented[] | null) =>
  presented &&
  presented.map(({ institution, name, commitments }) => ({
    institution,
    name,
    commitmentCount: commitments.length,
    commitments: readsCommittee(actor) ? [...commitments] : [],
  }));

export const agendaOfSession: LoaderOf<string, SessionItem[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<ItemRow>`
        select i.id, i.session_id as "sessionId", i.presents_id as "presentsId",
               case when ${toldSql(context)} then i.presented end as presented, i.ordinal, i.kind, i.title,
               case when ${toldSql(context)} then i.state end as state,
               case when ${toldSql(context)} then i.settled_reason end as "settledReason",
               (select count(*)::int from session_proposal p where p.item_id = i.id and not p.gone) as "proposalCount"
        from session_item i join committee_session s on s.id = i.session_id
        where i.session_id = any(${ids}) order by i.ordinal`.execute(context.read);
      return rows.map(({ presented, ...item }) => ({ ...item, presented: shownList(context, presented) }));
    },
    (row) => row.sessionId,
  );

/** Is the step public that the vote `v` took with the proposal of `a`? With it comes why. */
const stepPublished = sql`exists (
  select 1 from transition t
  where t.record_type = 'PROPOSAL' and t.record_id = a.proposal_id and t.action = v.motion ->> 'action'
    and t.at = v.closed_at and t.published_at is not null)`;

/** Of a vote `v` on an item `i`: all that was decided with it is public. */
export const explainedSql = sql`(v.result = 'ADOPTED' and not exists (
  select 1 from session_proposal a where a.item_id = i.id and not a.gone and not ${stepPublished}))`;

/** The proposals of an item, by their ids: to the committee all, to others those of which it is public what was decided. */
export const proposalsOfItem: LoaderOf<string, { itemId: string; proposalId: string }[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<{ itemId: string; proposalId: string }>`
        select a.item_id as "itemId", a.proposal_id as "proposalId"
        from session_proposal a join proposal p on p.id = a.proposal_id
        where a.item_id = any(${ids}) and not a.gone and ${knownOfItem(context)}
        order by p.reference`.execute(context.read);
      return rows;
    },
    (row) => row.itemId,
  );

export const knownOfItem = ({ actor }: Pick<Context, 'actor'>): Condition =>
  readsCommittee(actor)
    ? sql`true`
    : sql`exists (
        select 1 from session_item i join committee_session s on s.id = i.session_id
        join session_vote v on v.item_id = i.id and v.result = 'ADOPTED'
        where i.id = a.item_id and s.state = 'PUBLISHED' and ${stepPublished})`;

type VoteRow = Omit<SessionVote, 'votes'> & { tally: Tally | null; voices: VoicesByCollege | null };

/** The latest first. A justification about proposals is the committee's until what was decided of them is published. */
export const votesOfItem: LoaderOf<string, SessionVote[]> = (context) =>
  manyByKey<string, SessionVote>(
    async (ids) => {
      const motion = readsCommittee(context.actor)
        ? sql`v.motion`
        : sql`case when v.motion ->> 'action' is null or ${explainedSql} then v.motion
            else v.motion || '{"text": null}' end`;
      const { rows } = await sql<VoteRow>`
        select v.id, v.item_id as "itemId", v.round, v.ballot, ${motion} as motion, v.closed_at as "closedAt",
               v.annulled_at as "annulledAt", v.annul_reason as "annulReason", v.result, v.tally, v.voices,
               (select count(*)::int from session_voter w where w.vote_id = v.id) as voted
        from session_vote v join session_item i on i.id = v.item_id join committee_session s on s.id = i.session_id
        where v.item_id = any(${ids}) and ${toldSql(context)} order by v.round desc`.execute(context.read);
      return rows.map(({ tally, voices, ...vote }) => ({ ...vote, votes: shownVotes(tally, voices) }));
    },
    (row) => row.itemId,
  );

const shownVotes = (tally: Tally | null, voices: VoicesByCollege | null): CollegeVotes[] =>
  tally === null || voices === null
    ? []
    : colleges.map((college) => ({
        college,
        for: tally[college].FOR,
        against: tally[college].AGAINST,
        abstain: tally[college].ABSTAIN,
        present: voices[college].present,
        aside: voices[college].aside,
        seats: voices[college].seats,
      }));

/** Of open ballots, once they are closed. */
export const namedVotesOf: LoaderOf<string, NamedVote[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<NamedVote>`
        select w.vote_id as "voteId", m.college, m.seat, m.position, w.choice
        from session_voter w join session_vote v on v.id = w.vote_id join committee_mandate m on m.id = w.mandate_id
        where w.vote_id = any(${ids}) and v.closed_at is not null and v.ballot = 'OPEN'
          and ${readsCommittee(context.actor) ? sql`true` : sql`false`}
        order by m.college desc, m.seat`.execute(context.read);
      return rows;
    },
    (row) => row.voteId,
  );
