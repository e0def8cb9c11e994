import type { ModerationGround } from '@iltizam/domain/moderation';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';
import { ProposalCommentEntity } from './proposal-comment.entity.js';

/** Somebody said that a comment breaks the rules: once a network and comment, however often it is sent. */
export const CommentReportEntity = defineEntity({
  name: 'CommentReport',
  tableName: 'comment_report',
  properties: {
    id: id(),
    commentId: () =>
      p.manyToOne(ProposalCommentEntity).mapToPk().fieldName('comment_id').deleteRule('cascade'),
    /** A keyed hash of network and comment: tells two networks apart under one comment, and nothing else. */
    network: p.string(),
    ground: p.string().$type<ModerationGround>(),
    words: p.text().nullable(),
    reportedAt: instant(),
    /** When a moderator decided on the comment, having read it. */
    settledAt: instant().nullable(),
  },
});

export type CommentReportEntity = InferEntity<typeof CommentReportEntity>;
