import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import type { Condition } from '../visibility/visibility-sql.js';
import { isReceivingSql, tallySql } from './consultation-sql.js';
import type { CommentTally, PublicConsultation } from './consultation.type.js';

/** Consultations are few and all public: the earliest first. */
async function consultationRows(context: Context, where: Condition): Promise<PublicConsultation[]> {
  const { rows } = await sql<PublicConsultation>`
    select k.id, k.reference, k.plan_id as "planId", k.kind, k.starts_on::text as "startsOn",
           k.ends_on::text as "endsOn", k.invitation, k.version, ${isReceivingSql('k', 'p', context.today)} as "isReceiving"
    from public_consultation k join plan p on p.id = k.plan_id
    where ${where} order by k.starts_on, k.id`.execute(context.read);
  return rows;
}

export const consultationsOfPlan: LoaderOf<string, PublicConsultation[]> = (context) =>
  manyByKey(
    (ids) => consultationRows(context, sql`k.plan_id = any(${ids as string[]})`),
    (row) => row.planId,
  );

export const consultationById: LoaderOf<string, PublicConsultation | null> = (context) =>
  oneByKey(
    (ids) => consultationRows(context, sql`k.id = any(${ids as string[]})`),
    (row) => row.id,
  );

export const consultationByReference: LoaderOf<string, PublicConsultation | null> = (context) =>
  oneByKey(
    (references) => consultationRows(context, sql`k.reference = any(${references as string[]})`),
    (row) => row.reference,
  );

/** What is published of each consultation, in numbers. */
export const tallyOfConsultation: LoaderOf<string, (CommentTally & { id: string }) | null> = (context) =>
  oneByKey(
    async (ids) => {
      const counts = Object.entries(tallySql).map(([name, count]) => sql`${count}::int as ${sql.ref(name)}`);
      const { rows } = await sql<CommentTally & { id: string }>`
        select k.id, ${sql.join(counts)}
        from public_consultation k left join consultation_comment c on c.consultation_id = k.id
        where k.id = any(${ids}) group by k.id`.execute(context.read);
      return rows;
    },
    (row) => row.id,
  );
