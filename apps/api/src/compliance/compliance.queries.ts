import type { ComplianceFacts } from '@iltizam/domain/compliance';
import { anonymous } from '@iltizam/domain/roles';
import { heldSessions } from '@iltizam/domain/session-table';
import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import { visibleSql } from '../visibility/visibility-sql.js';

/** A document anybody may read: drafts are evidence of nothing. */
type PublicDocument = ComplianceFacts['documents'][number] & { planId: string };

/** Documents of these plans, and those of no plan alone. */
export const evidenceDocuments: LoaderOf<string, PublicDocument[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<PublicDocument>`
        select plan.id as "planId", d.requirements, d.issued_on::text as "issuedOn",
               d.published_on::text as "publishedOn"
        from plan join document d on d.plan_id = plan.id or d.plan_id is null
        where plan.id = any(${ids}) and ${visibleSql(anonymous, 'document', 'd')}
        order by d.published_on`.execute(context.read);
      return rows;
    },
    (row) => row.planId,
  );

/** Days on which the committee sat: it sits for all plans of the country. */
export const sessionDays: LoaderOf<'all', string[]> = (context) =>
  manyByKey<'all', string>(
    async () => {
      const { rows } = await sql<{ day: string }>`
        select coalesce(ends_on, starts_on)::text as day from committee_session
        where starts_on is not null and state = any(${heldSessions}::text[]) order by 1`.execute(
        context.read,
      );
      return rows.map(({ day }) => day);
    },
    () => 'all',
  );

type Answered = { planId: string; comments: number; answered: number };

/** Published comments of the consultations that are over. */
export const commentsAnswered: LoaderOf<string, Answered[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<Answered>`
        select k.plan_id as "planId", count(*) filter (where c.state in ('ACCEPTED', 'ANSWERED'))::int as comments,
               count(*) filter (where c.state = 'ANSWERED')::int as answered
        from public_consultation k join consultation_comment c on c.consultation_id = k.id
        where k.plan_id = any(${ids}) and k.ends_on < ${context.today}::date group by 1`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.planId,
  );
