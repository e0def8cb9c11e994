import { sql } from 'kysely';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';

/** The validated reports of a commitment, the latest first. */
export const updatesOf = (at: At, commitmentId: Sql): Sql =>
  at.many('CommitmentUpdate', {
    from: sql`from (select ${commitmentId} as id) up join card_report r on r.commitment_id = up.id
      and r.state = 'VALIDATED' left join update_round u on u.id = r.round_id`,
    order: sql`r.validated_at desc, r.id`,
  });
