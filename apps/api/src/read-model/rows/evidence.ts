import { sql } from 'kysely';
import { visibleTo } from '../../visibility/visibility-sql.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';

/** What proves a commitment and its parts, as far as this reader may know. */
export const evidenceOf = (at: At, commitmentId: Sql): Sql =>
  evidenceWhere(at, commitmentId, 'commitment_id');
export const evidenceOfActivity = (at: At, id: Sql): Sql => evidenceWhere(at, id, 'activity_id');
export const evidenceOfMeasurement = (at: At, id: Sql): Sql => evidenceWhere(at, id, 'measurement_id');

const evidenceWhere = (at: At, id: Sql, column: 'commitment_id' | 'activity_id' | 'measurement_id'): Sql =>
  at.many('Evidence', {
    from: sql`from (select ${id} as id) up join evidence e on e.${sql.ref(column)} = up.id
      and e.withdrawn_at is null and ${visibleTo(at.context, 'evidence', 'e')}`,
    order: sql`e.id`,
  });
