import { evidenceLimits } from '@iltizam/domain/evidence';
import { Router, type Request, type Response } from 'express';
import { checkFile } from '../evidence/check-file.js';
import type { FileDesk } from '../evidence/file-desk.js';
import { receivePart } from '../evidence/receive-part.js';
import type { Env } from '../env.js';
import { HttpFailure, noRoomForFile } from '../http/failures.js';
import { limitInFlight } from '../http/in-flight.js';
import { ownOriginOnly } from '../http/own-origin.js';
import { ServiceAway } from '../outside/breaker.js';
import { diskRoom } from '../storage/disk-room.js';
import type { FileHolder } from './file-holders.js';

/** A file that was announced, and how much of it is here. */
export interface Sending {
  id: string;
  received: number;
  bytes: number;
}

/** The file this person announced, while they may still send it; for anybody else there is none. */
export type OwnSending = (request: Request, response: Response) => Promise<Sending | null>;

/** Bytes of one piece at most: few enough that a slow line sends it within the server's time. */
const LARGEST_PART = 8_000_000;

/**
 * `/staff/.../ID`: a file that was announced is sent here in pieces, by the core of tus 1.0: HEAD tells how
 * much is there, PATCH sends on. Cut anywhere, it goes on from the last whole piece, at any instance of the server.
 */
export function sendFile(env: Env, desk: FileDesk, holder: FileHolder, ownSending: OwnSending): Router {
  const router = Router();
  router.use(ownOriginOnly(env), limitInFlight(), (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Tus-Resumable', '1.0.0');
    next();
  });

  router.head('/:id', async (request, response) => {
    const { received, bytes } = expected(await ownSending(request, response));
    response.setHeader('Upload-Offset', received).setHeader('Upload-Length', bytes).status(200).end();
  });

  router.patch('/:id', async (request, response) => {
    if (diskRoom.isShort()) throw noRoomForFile();
    const { id, received, bytes } = expected(await ownSending(request, response));
    const offset = Number(request.headers['upload-offset']);
    const length = Number(request.headers['content-length']);
    if (request.headers['content-type'] !== 'application/offset+octet-stream')
      throw new HttpFailure(415, 'BAD_REQUEST', 'Send application/offset+octet-stream.');
    if (!Number.isSafeInteger(length) || length < 1 || length > LARGEST_PART || offset + length > bytes)
      throw new HttpFailure(413, 'LIMIT_EXCEEDED', 'The piece is too large.', {
        facts: { limit: Math.min(LARGEST_PART, evidenceLimits.fileBytes) },
      });
    const now =
      offset === received ? await receivePart(desk, { holder, id, offset, length, bytes: request }) : null;
    if (now === null) throw new HttpFailure(409, 'STALE_VERSION', 'The file goes on from another offset.');
    if (now.whole) await checkFile(desk, holder, id).catch(unlessAway);
    response.setHeader('Upload-Offset', now.received).status(204).end();
  });
  return router;
}

function expected(sending: Sending | null): Sending {
  if (sending === null) throw new HttpFailure(404, 'NOT_FOUND', 'No file is expected here from you.');
  return sending;
}

/** Every piece is here: it is looked at when the store is back. */
function unlessAway(error: unknown): void {
  if (!(error instanceof ServiceAway)) throw error;
}
