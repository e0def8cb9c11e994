import { checkAttaching, type AttachedTo } from '@iltizam/domain/attachments';
import { mayCall } from '@iltizam/domain/permissions';
import type { Router } from 'express';
import { sql } from 'kysely';
import type { Env } from '../env.js';
import type { FileDesk } from '../evidence/file-desk.js';
import { attachmentFiles } from '../files/file-holders.js';
import { sendFile, type Sending } from '../files/send-file.routes.js';
import { isId } from '../graphql/ids.js';
import { staffContext } from '../http/contexts.js';

/** `/staff/attachments/ID`: where the file announced by `addAttachment` is sent, while its proposal still takes files. */
export const sendAttachment = (env: Env, desk: FileDesk): Router =>
  sendFile(env, desk, attachmentFiles, async (request, response) => {
    const { actor, read } = await staffContext(env, desk.orm, request, response);
    const id = String(request.params['id']);
    if (actor.userId === null || mayCall(actor, 'Mutation.addAttachment') === 'no' || !isId(id)) return null;
    const { rows } = await sql<Sending & AttachedTo>`
      select a.id, a.received::float8 as received, a.bytes::float8 as bytes, p.channel, p.state,
             (select m.reference from meeting m where m.id = p.meeting_id) as meeting
      from attachment a join proposal p on p.id = a.proposal_id
      where a.id = ${id} and a.added_by_id = ${actor.userId} and a.state = 'SENDING' and p.removed_at is null`.execute(
      read,
    );
    const [sending] = rows;
    return sending && checkAttaching(actor, sending).ok ? sending : null;
  });
