import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { Assessment } from './assessment.type.js';

/** What others say of a commitment, the latest first. Asked only for commitments the reader sees. */
export const assessmentsOf: LoaderOf<string, Assessment[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<Assessment>`
        select s.id, s.commitment_id as "commitmentId", s.voice, s.completion, s.text, s.source,
               s.assessed_on::text as "on", s.recorded_at as "recordedAt"
        from assessment s where s.commitment_id = any(${ids})
        order by s.commitment_id, s.assessed_on desc, s.id desc`.execute(context.read);
      return rows;
    },
    (row) => row.commitmentId,
  );
