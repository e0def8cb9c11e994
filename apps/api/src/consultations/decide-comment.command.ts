import {
  decideComment as decide,
  publicCommentStates,
  type commentDecisions,
  type CommentAnswer,
  type CommentDecision,
  type CommentGiven,
  type CommentRefusal,
  type CommentState,
} from '@iltizam/domain/comment-workflow';
import { sql } from 'kysely';
import { InputType, Int, ObjectType } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, notFound } from '../graphql/refused.js';
import { visibleSql } from '../visibility/visibility-sql.js';
import { CommentEntity } from './comment.entity.js';
import { commentByReference } from './comment.pages.js';
import { CommentActionEnum, CommentAnswerEnum, CommentRefusalEnum } from './consultation.enums.js';
import { Comment } from './consultation.type.js';
import { tellOfComment } from './tell-of-comment.js';

@InputType({ description: 'A step of a comment. What a step needs, the table of the domain says.' })
export class DecideCommentInput {
  @StaffField(() => String, { description: 'Reference of the comment.' })
  reference!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => CommentActionEnum, { description: 'Which step.' })
  action!: (typeof commentDecisions)[number];

  @StaffField(() => CommentRefusalEnum, { nullable: true, description: 'The coded reason of a refusal.' })
  refusal?: CommentRefusal | null;

  @StaffField(() => CommentAnswerEnum, { nullable: true, description: 'What the institution makes of it.' })
  answer?: CommentAnswer | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description:
      'The justification of a refusal, the reason of a second thought, or the answer; at most 3,000 characters.',
  })
  text?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The comment as it stands after the step.' })
export class CommentPayload {
  @StaffField(() => Comment, { description: 'The comment.' })
  comment!: Comment;
}

export async function decideComment(context: Context, input: DecideCommentInput): Promise<CommentPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.decideComment',
    input,
    change: (change) => apply(change, input),
  });
  const comment = await context.load(commentByReference).load(reference);
  if (!comment) throw notFound();
  return { comment };
}

async function apply(change: Change, { reference, version, action, ...input }: DecideCommentInput) {
  const held = await findComment(change, reference);
  const text = writtenText(input.text, 'justification', 'text');
  const given = { refusal: input.refusal ?? null, answer: input.answer ?? null, text };
  const decided = decide(change.actor, action, held, given);
  const comment = await take(change, CommentEntity, { id: held.id, version }, decided);
  const decision = accepted(decided);
  change.em.assign(comment, { state: decision.to, ...said(decision, given, change.now) });
  change.step({
    recordType: 'COMMENT',
    recordId: comment.id,
    ...decision,
    reason: text,
    published: isPublic(decision.to),
  });
  const changes = fieldChanges({ state: decision.from }, { state: decision.to, ...given });
  change.touch({ recordType: 'COMMENT', recordId: comment.id, reference, changes }, decision.actorRole);
  await tellOfComment(change, comment, decision.to);
  return { reference };
}

const isPublic = (state: CommentState) => (publicCommentStates as readonly CommentState[]).includes(state);

/** What the row keeps of a step; a second thought takes what was said before away, the timeline keeps it. */
function said({ to }: CommentDecision, { refusal, answer, text }: CommentGiven, now: Date) {
  return {
    refusal: to === 'REFUSED' ? (refusal ?? null) : null,
    refusalText: to === 'REFUSED' ? (text ?? null) : null,
    ...(to === 'ANSWERED' ? { answer: answer ?? null, answerText: text ?? null, answeredAt: now } : {}),
  };
}

async function findComment(change: Change, reference: string) {
  const { rows } = await sql<{ id: string; state: CommentState; leadInstitution: string; isOwn: boolean }>`
    select c.id, c.state, i.reference as "leadInstitution",
      coalesce(c.citizen_id = ${change.actor.citizen ?? null}::uuid, false) as "isOwn"
    from consultation_comment c join commitment k on k.id = c.commitment_id
    join institution i on i.id = k.lead_institution_id
    where c.reference = ${reference} and ${visibleSql(change.actor, 'comment', 'c')}
    for update of c`.execute(readerOf(change.em));
  if (!rows[0]) throw notFound();
  return rows[0];
}
