import { voicesOf } from '@iltizam/domain/quorum';
import { anonymous } from '@iltizam/domain/roles';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { LoaderOf } from '../graphql/context.js';
import { readProposalFacts } from '../proposals/proposal-facts.queries.js';
import { sittingOfSession } from './session.queries.js';
import { asideFrom, citizensSeated, type Sitting } from './sitting.js';

/** An item as it is voted on: the sitting, who stands aside from it, and who has voted. */
export interface Voting {
  sitting: Sitting;
  aside: Set<string>;
  voices: ReturnType<typeof voicesOf>;
  /** Null while nothing is voted on. */
  vote: string | null;
  voted: Set<string>;
}

interface Row {
  id: string;
  sessionId: string;
  proposals: string[];
  vote: string | null;
  voted: string[];
}

/** Of all items of a session at once; null for one of a session no seats are agreed for. */
export const votingOfItem: LoaderOf<string, Voting | null> = (context) =>
  new DataLoader(async (ids) => {
    const { rows } = await sql<Row>`
      select i.id, i.session_id as "sessionId", v.id as vote,
        array(select a.proposal_id from session_proposal a where a.item_id = i.id and not a.gone) as proposals,
        array(select m.user_id from session_voter w join committee_mandate m on m.id = w.mandate_id
              where w.vote_id = v.id) as voted
      from session_item i
      left join session_vote v on v.item_id = i.id and v.closed_at is null and v.annulled_at is null
      where i.id = any(${ids})`.execute(context.read);
    const lots = rows.flatMap(({ proposals }) => proposals);
    const facts = await readProposalFacts(context.read, anonymous, lots);
    const sittings = await Promise.all(
      rows.map(({ sessionId }) => context.load(sittingOfSession).load(sessionId)),
    );
    const citizens = await citizensSeated(
      context.read,
      sittings.flatMap((sitting) => sitting?.mandates ?? []),
    );
    const found = new Map<string, Voting>();
    for (const [index, row] of rows.entries()) {
      const sitting = sittings[index];
      if (!sitting) continue;
      const conflicts = row.proposals.map((id) => facts.get(id)!.conflicts);
      const aside = asideFrom(sitting.mandates, citizens, conflicts);
      const voices = voicesOf(sitting.seats, aside);
      found.set(row.id, { sitting, aside, voices, vote: row.vote, voted: new Set(row.voted) });
    }
    return ids.map((id) => found.get(id) ?? null);
  });
