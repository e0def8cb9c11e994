import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '../database/database.js';
import { manyByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';

/** From a record to another: what a card leads to is then loaded by its own rules of visibility. */
interface Link {
  from: string;
  to: string;
}

const linksBy = (statement: (ids: readonly string[]) => RawBuilder<Link>): LoaderOf<string, Link[]> => {
  const rows = async (read: Reader, ids: readonly string[]) => (await statement(ids).execute(read)).rows;
  return (context) =>
    manyByKey(
      (ids) => rows(context.read, ids),
      (link) => link.from,
    );
};

const institutionsAs = (role: 'SUPPORTING' | 'PARTNER') =>
  linksBy(
    (ids) => sql`
      select l.commitment_id as "from", l.institution_id as "to"
      from commitment_institution l join institution i on i.id = l.institution_id
      where l.commitment_id = any(${ids}) and l.role = ${role} order by i.reference`,
  );

export const supportingInstitutionsOf = institutionsAs('SUPPORTING');
export const partnersOf = institutionsAs('PARTNER');

export const relatedCommitmentsOf = linksBy(
  (ids) => sql`
    select l.commitment_id as "from", l.related_id as "to"
    from related_commitment l join commitment c on c.id = l.related_id
    where l.commitment_id = any(${ids}) order by c.sort_key, c.id`,
);

export const sourcesOf = linksBy(
  (ids) => sql`
    select l.commitment_id as "from", l.proposal_id as "to"
    from commitment_source l join proposal p on p.id = l.proposal_id
    where l.commitment_id = any(${ids}) order by p.reference`,
);

export const commitmentsMadeFrom = linksBy(
  (ids) => sql`
    select l.proposal_id as "from", l.commitment_id as "to"
    from commitment_source l join commitment c on c.id = l.commitment_id
    where l.proposal_id = any(${ids}) order by c.sort_key, c.id`,
);
