import type { CommentState } from '@iltizam/domain/comment-workflow';
import { institutionsOf } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import { readPage, type Order, type PageArguments } from '../graphql/page.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import { CommentStateEnum } from './consultation.enums.js';
import type { Comment } from './consultation.type.js';

@InputType({ description: 'Which comments; every condition given must hold.' })
export class CommentFilter {
  @PublicField(() => String, { nullable: true, description: 'On commitments of this plan (reference).' })
  plan?: string | null;

  @PublicField(() => String, { nullable: true, description: 'Of this public consultation (reference).' })
  consultation?: string | null;

  @PublicField(() => String, { nullable: true, description: 'On this commitment (either reference).' })
  commitment?: string | null;

  @PublicField(() => [CommentStateEnum], { nullable: true, description: 'In one of these states.' })
  state?: CommentState[] | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'On commitments led by an institution the person acts for.',
  })
  mine?: boolean | null;
}

const columns = sql`
  c.id, c.reference, c.consultation_id as "consultationId", c.commitment_id as "commitmentId",
  i.reference as "leadInstitution", c.part, c.activity_id as "activityId", c.indicator_id as "indicatorId",
  c.part_name as "partName", c.stance, c.text, c.capacity, c.received_at as "receivedAt", c.state, c.refusal,
  c.refusal_text as "refusalText", case when c.refusal is not null then c.appeal end as appeal,
  c.version, case when c.answer is not null then json_build_object(
    'answer', c.answer, 'text', c.answer_text, 'answeredAt', c.answered_at) end as reply`;

const from = sql`consultation_comment c join commitment k on k.id = c.commitment_id
  join institution i on i.id = k.lead_institution_id`;

const asReceived: Order = {
  name: 'comments as received',
  direction: 'asc',
  columns: [
    { expression: sql`c.received_at`, type: 'timestamptz' },
    { expression: sql`c.id`, type: 'uuid' },
  ],
};

function commentsMatching(context: Context, filter: CommentFilter | null): Condition {
  const { plan, consultation, commitment, state, mine } = filter ?? {};
  const conditions = [visibleTo(context, 'comment', 'c'), visibleTo(context, 'commitment', 'k')];
  if (plan != null) conditions.push(sql`k.plan_id = (select id from plan where reference = ${plan})`);
  if (consultation != null)
    conditions.push(
      sql`c.consultation_id = (select id from public_consultation where reference = ${consultation})`,
    );
  if (commitment != null) conditions.push(sql`${commitment} in (k.reference, k.draft_reference)`);
  if (state != null) conditions.push(sql`c.state = any(${state}::text[])`);
  if (mine) conditions.push(sql`i.reference = any(${institutionsOf(context.actor)}::text[])`);
  return sql.join(conditions, sql` and `);
}

type Row = Omit<Comment, 'reply'> & {
  reply: (Omit<NonNullable<Comment['reply']>, 'answeredAt'> & { answeredAt: string }) | null;
};

const shown = ({ reply, ...row }: Row): Comment => ({
  ...row,
  reply: reply && { ...reply, answeredAt: new Date(reply.answeredAt) },
});

/** Comments the reader may know, in the order in which they came. */
export async function commentPage(
  context: Context,
  filter: CommentFilter | null,
  page: PageArguments,
): Promise<Page<Comment>> {
  const where = commentsMatching(context, filter);
  const rows = await readPage<Row>(context.read, { columns, from, where, order: asReceived }, page);
  for (const edge of rows.edges) Object.assign(edge, { node: shown(edge.node) });
  return rows as unknown as Page<Comment>;
}

/** Is it what this person wrote as a citizen? */
export const isOwnComment: LoaderOf<string, { id: string } | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { citizen } = context.actor;
      if (citizen == null) return [];
      const { rows } = await sql<{ id: string }>`
        select c.id from consultation_comment c
        where c.id = any(${ids}::uuid[]) and c.citizen_id = ${citizen}::uuid and ${visibleTo(context, 'comment', 'c')}`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.id,
  );

export const commentByReference: LoaderOf<string, Comment | null> = (context) =>
  oneByKey(
    async (references) => {
      const { rows } = await sql<Row>`
        select ${columns} from ${from}
        where c.reference = any(${references}) and ${visibleTo(context, 'comment', 'c')}
          and ${visibleTo(context, 'commitment', 'k')}`.execute(context.read);
      return rows.map(shown);
    },
    (row) => row.reference,
  );
