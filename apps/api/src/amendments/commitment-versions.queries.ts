import { sql, type RawBuilder } from 'kysely';
import { adopted } from '../progress/progress.queries.js';
import { manyByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import { plannedSql } from './planned-sql.js';
import type { CommitmentVersion } from './commitment-version.type.js';

/**
 * The rows of all versions of the commitments with these ids, as `v`: what is kept, and for those never amended the
 * card itself. Asked only for commitments the reader sees; what is not adopted has none.
 */
export const versionRows = (ids: RawBuilder<unknown>) => sql`(
  select kept.commitment_id, kept.number, kept.held_from, kept.reason, kept.text, kept.planned,
         array(select changed.value ->> 'field' from jsonb_array_elements(kept.changes) with ordinality changed (value, place)
               order by changed.place) as changed
  from commitment_version kept where kept.commitment_id = any(${ids})
  union all
  select card.id, 1, card.adopted_on, null, jsonb_build_object(
    'title', card.title, 'problem', card.problem, 'solution', card.solution, 'expectedResults', card.expected_results,
    'contribution', card.contribution, 'additionalInformation', card.additional_information,
    'ogpValues', card.ogp_values, 'sdgs', card.sdgs), ${plannedSql(sql`card.id`)}, '{}'::text[]
  from commitment card where card.id = any(${ids}) and card.state = any(${adopted}::text[])
    and not exists (select from commitment_version kept where kept.commitment_id = card.id))`;

/** The versions of a commitment, the text as adopted first. */
export const versionsOf: LoaderOf<string, CommitmentVersion[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<Row>`
        select v.commitment_id as "commitmentId", v.number, v.held_from::text as "heldFrom", v.reason, v.changed, v.text, v.planned
        from ${versionRows(sql`${ids}::uuid[]`)} v order by v.commitment_id, v.number`.execute(context.read);
      return rows.map(({ text, planned, ...version }) => Object.assign(version, text, planned));
    },
    (row) => row.commitmentId,
  );

type Told = 'commitmentId' | 'number' | 'heldFrom' | 'reason' | 'changed';
type Work = 'activities' | 'indicators';
type Row = Pick<CommitmentVersion, Told> & {
  text: Omit<CommitmentVersion, Told | Work>;
  planned: Pick<CommitmentVersion, Work>;
};
