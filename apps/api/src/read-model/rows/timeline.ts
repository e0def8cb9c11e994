import { sql } from 'kysely';
import type { RecordType } from '../../timeline/transition.entity.js';
import { visibleTo } from '../../visibility/visibility-sql.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';

export const timelineOf = (at: At, recordType: RecordType, id: Sql, planId: Sql): Sql =>
  at.many('TimelineEntry', {
    from: sql`from (select ${id} as id, ${planId} as plan_id) up join transition t
      on t.record_type = ${sql.lit(recordType)} and t.record_id = up.id and ${visibleTo(at.context, 'timeline', 't')}`,
    order: sql`t.at, t.id`,
  });
