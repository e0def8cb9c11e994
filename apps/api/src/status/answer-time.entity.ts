import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../database/columns.js';

/** How long answers of the public API took in an hour: how many took at most so long. Nothing of who asked what. */
export const AnswerTimeEntity = defineEntity({
  name: 'AnswerTime',
  tableName: 'answer_time',
  properties: {
    hour: instant().primary(),
    /** The shortest of the bounds it kept within, in milliseconds. */
    upperMs: p.integer().primary(),
    /** Those that failed on our side are counted apart. */
    failed: p.boolean().primary(),
    requests: p.integer(),
  },
});

export type AnswerTimeEntity = InferEntity<typeof AnswerTimeEntity>;
