import { sql } from 'kysely';
import { instant, plain } from '../json-sql.js';
import type { Model } from '../model.js';
import { localized } from './text.js';

/** A validated report called `r`, of a round `u` or of none. */
export const commitmentUpdate: Model = {
  validatedAt: () => instant(sql`r.validated_at`),
  year: () => plain(sql`u.year`),
  quarter: () => plain(sql`u.quarter`),
  narrative: localized(sql`r.narrative`),
};
