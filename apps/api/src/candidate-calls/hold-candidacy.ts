import { conflictOf, type CandidacyFacts, type CandidacyTies } from '@iltizam/domain/candidacies';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { knownId } from '../graphql/ids.js';
import { notFound } from '../graphql/refused.js';
import { tiesSql } from './candidacy-ties.js';
import { holdCall } from './hold-call.js';
import type { HeldCall } from './call-facts.js';

export interface HeldCandidacy extends Omit<CandidacyFacts, 'call'> {
  id: string;
  call: HeldCall;
}

type Row = Pick<HeldCandidacy, 'state'> & CandidacyTies;

/** A candidacy before whoever acts on it; its call is kept for this command alone. */
export async function holdCandidacy(change: Change, given: string): Promise<HeldCandidacy> {
  const id = knownId(given);
  const { rows: found } = await sql<{ reference: string }>`
    select c.reference from candidacy k join candidate_call c on c.id = k.call_id where k.id = ${id}`.execute(
    readerOf(change.em),
  );
  if (!found[0]) throw notFound();
  const call = await holdCall(change, found[0].reference);
  const { rows } = await sql<Row>`
    select k.state, i.reference as institution, ${tiesSql(change.actor)}, s.aside_at is not null as "isAside"
    from candidacy k left join institution i on i.id = k.institution_id
      left join score_sheet s on s.candidacy_id = k.id and s.user_id = ${change.userId}::uuid
    where k.id = ${id}`.execute(readerOf(change.em));
  const [row] = rows as [Row];
  return { id, call, state: row.state, conflict: conflictOf(change.actor, row) };
}
