import { mayCall } from '@iltizam/domain/permissions';
import type { Router } from 'express';
import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Env } from '../env.js';
import type { FileDesk } from '../evidence/file-desk.js';
import { documentFiles } from '../files/file-holders.js';
import { sendFile, type Sending } from '../files/send-file.routes.js';
import { staffContext } from '../http/contexts.js';

/** `/staff/documents/ID`: where the file announced by `saveDocument` is sent. */
export const sendDocument = (env: Env, desk: FileDesk): Router =>
  sendFile(env, desk, documentFiles, async (request, response) => {
    const { actor, read } = await staffContext(env, desk.orm, request, response);
    const id = String(request.params['id']);
    if (actor.userId === null || mayCall(actor, 'Mutation.saveDocument') === 'no' || !isUuid(id)) return null;
    const { rows } = await sql<Sending>`
      select d.id, d.received::float8 as received, d.bytes::float8 as bytes
      from document d where d.id = ${id} and d.state = 'SENDING'`.execute(read);
    return rows[0] ?? null;
  });
