import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { Assessment, AssessmentReply } from './assessment.type.js';

/** What others say of a commitment, the latest first. Asked only for commitments the reader sees. */
export const assessmentsOf: LoaderOf<string, Assessment[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<Assessment>`
        select s.id, s.commitment_id as "commitmentId", s.voice, s.completion, s.ambition,
               s.early_results as "earlyResults", s.author, s.text, s.source,
               s.assessed_on::text as "on", s.recorded_at as "recordedAt"
        from assessment s where s.commitment_id = any(${ids})
        order by s.commitment_id, s.assessed_on desc, s.id desc`.execute(context.read);
      return rows;
    },
    (row) => row.commitmentId,
  );

/** What the institution answers to an assessment, the latest first. */
export const repliesOf: LoaderOf<string, AssessmentReply[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<AssessmentReply>`
        select reply.id, reply.assessment_id as "assessmentId", reply.text, reply.recorded_at as "recordedAt"
        from assessment_reply reply where reply.assessment_id = any(${ids})
        order by reply.assessment_id, reply.id desc`.execute(context.read);
      return rows;
    },
    (row) => row.assessmentId,
  );
