import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { mayCall } from '@iltizam/domain/permissions';
import type { Request, Response, Router } from 'express';
import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import { commitmentFacts } from '../commitments/commitment-facts.queries.js';
import type { Env } from '../env.js';
import { evidenceFiles } from '../files/file-holders.js';
import { sendFile, type Sending } from '../files/send-file.routes.js';
import { staffContext } from '../http/contexts.js';
import type { FileDesk } from './file-desk.js';

interface SendingEvidence extends Sending {
  commitmentId: string;
  carrier: string | null;
}

/** `/staff/evidence/ID`: where the file announced by `addEvidence` is sent. */
export const sendEvidence = (env: Env, desk: FileDesk): Router =>
  sendFile(env, desk, evidenceFiles, (request, response) => ownSending(env, desk, request, response));

/** The file this person announced, while they may still add evidence to its card; for anybody else there is none. */
async function ownSending(
  env: Env,
  { orm }: FileDesk,
  request: Request,
  response: Response,
): Promise<SendingEvidence | null> {
  const { actor, read } = await staffContext(env, orm, request, response);
  const id = String(request.params['id']);
  if (actor.userId === null || mayCall(actor, 'Mutation.addEvidence') === 'no' || !isUuid(id)) return null;
  const { rows } = await sql<SendingEvidence>`
    select e.id, e.commitment_id as "commitmentId", e.received::float8 as received, e.bytes::float8 as bytes,
           i.reference as carrier
    from evidence e left join activity a on a.id = e.activity_id left join institution i on i.id = a.institution_id
    where e.id = ${id} and e.added_by_id = ${actor.userId} and e.state = 'SENDING' and e.withdrawn_at is null`.execute(
    read,
  );
  const [sending] = rows;
  const [facts] = sending ? await commitmentFacts(read, [sending.commitmentId]) : [];
  if (!sending || !facts || !checkCardChange(actor, facts, ['evidence'], sending.carrier).ok) return null;
  return sending;
}
