import { sql } from 'kysely';
import { visibleTo } from '../../visibility/visibility-sql.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';

/** The files of the proposal `p`, as far as this reader may know. */
export const attachmentsOf = (at: At): Sql =>
  at.many('Attachment', {
    from: sql`from (select p.id) up join attachment a on a.proposal_id = up.id and ${visibleTo(at.context, 'attachment', 'a')}`,
    order: sql`a.id`,
  });
