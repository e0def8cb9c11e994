import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { evidenceLimits } from '@iltizam/domain/evidence';
import { mayCall } from '@iltizam/domain/permissions';
import { Router, type Request, type Response } from 'express';
import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import { commitmentFacts } from '../commitments/commitment-facts.queries.js';
import type { Env } from '../env.js';
import { staffContext } from '../http/contexts.js';
import { HttpFailure } from '../http/failures.js';
import { limitInFlight } from '../http/in-flight.js';
import { ownOriginOnly } from '../http/own-origin.js';
import { checkFile } from './check-file.js';
import type { FileDesk } from './file-desk.js';
import { receivePart } from './receive-part.js';

/** Bytes of one piece at most: few enough that a slow line sends it within the server's time. */
const LARGEST_PART = 8_000_000;

/**
 * `/staff/evidence/ID`: a file announced by `addEvidence` is sent here in pieces, by the core of tus 1.0: HEAD tells how
 * much is there, PATCH sends on. Cut anywhere, it goes on from the last whole piece, at any instance of the server.
 */
export function sendEvidence(env: Env, desk: FileDesk): Router {
  const router = Router();
  router.use(ownOriginOnly(env), limitInFlight(), (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Tus-Resumable', '1.0.0');
    next();
  });

  router.head('/:id', async (request, response) => {
    const { received, bytes } = await ownSending(env, desk, request, response);
    response.setHeader('Upload-Offset', received).setHeader('Upload-Length', bytes).status(200).end();
  });

  router.patch('/:id', async (request, response) => {
    const { id, received, bytes } = await ownSending(env, desk, request, response);
    const offset = Number(request.headers['upload-offset']);
    const length = Number(request.headers['content-length']);
    if (request.headers['content-type'] !== 'application/offset+octet-stream')
      throw new HttpFailure(415, 'BAD_REQUEST', 'Send application/offset+octet-stream.');
    if (!Number.isSafeInteger(length) || length < 1 || length > LARGEST_PART || offset + length > bytes)
      throw new HttpFailure(413, 'LIMIT_EXCEEDED', 'The piece is too large.', {
        facts: { limit: Math.min(LARGEST_PART, evidenceLimits.fileBytes) },
      });
    const now = offset === received ? await receivePart(desk, { id, offset, length, bytes: request }) : null;
    if (now === null) throw new HttpFailure(409, 'STALE_VERSION', 'The file goes on from another offset.');
    if (now.whole) await checkFile(desk, id);
    response.setHeader('Upload-Offset', now.received).status(204).end();
  });
  return router;
}

interface Sending {
  id: string;
  commitmentId: string;
  received: number;
  bytes: number;
  carrier: string | null;
}

/** The file this person announced, while they may still add evidence to its card; for anybody else there is none. */
async function ownSending(
  env: Env,
  { orm }: FileDesk,
  request: Request,
  response: Response,
): Promise<Sending> {
  const { actor, read } = await staffContext(env, orm, request, response);
  const id = String(request.params['id']);
  if (actor.userId === null || mayCall(actor, 'Mutation.addEvidence') === 'no' || !isUuid(id))
    throw nothing();
  const { rows } = await sql<Sending>`
    select e.id, e.commitment_id as "commitmentId", e.received::float8 as received, e.bytes::float8 as bytes,
           i.reference as carrier
    from evidence e left join activity a on a.id = e.activity_id left join institution i on i.id = a.institution_id
    where e.id = ${id} and e.added_by_id = ${actor.userId} and e.state = 'SENDING' and e.withdrawn_at is null`.execute(
    read,
  );
  const [sending] = rows;
  const [facts] = sending ? await commitmentFacts(read, [sending.commitmentId]) : [];
  if (!sending || !facts || !checkCardChange(actor, facts, ['evidence'], sending.carrier).ok) throw nothing();
  return sending;
}

const nothing = () => new HttpFailure(404, 'NOT_FOUND', 'No file is expected here from you.');
