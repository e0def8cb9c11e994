import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../database/columns.js';

/** A task the product does by itself, and when it runs next. Whichever instance finds it due locks the row and runs it. */
export const JobEntity = defineEntity({
  name: 'Job',
  tableName: 'job',
  properties: {
    name: p.string().primary(),
    runsAt: instant(),
    ranAt: instant().nullable(),
    /** When it last did what it has to; null before that. */
    succeededAt: instant().nullable(),
    /** What the last run said; null before the first and after one that failed. */
    result: p.json<Record<string, unknown>>().nullable(),
    /** Why the last run failed; null when it did not. */
    failure: p.text().nullable(),
    /** Failures in a row. */
    failures: p.integer().default(0),
  },
});

export type JobEntity = InferEntity<typeof JobEntity>;
