import { mayCall } from '@iltizam/domain/permissions';
import { Router, type Request, type Response } from 'express';
import { sql } from 'kysely';
import { pipeline } from 'node:stream/promises';
import { validate as isUuid } from 'uuid';
import type { Env } from '../env.js';
import type { Context } from '../graphql/context.js';
import { publicContext, staffContext } from '../http/contexts.js';
import { HttpFailure } from '../http/failures.js';
import { limitInFlight } from '../http/in-flight.js';
import { factsOf } from '../http/request-facts.js';
import { keepLooking } from '../jobs/keep-looking.js';
import { visibleProposalsSql } from '../proposals/proposal.queries.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import type { FileDesk } from './file-desk.js';
import { AuthorStays } from '../public-files/copy-apart.js';
import { PublicCopies } from '../public-files/public-copies.js';
import { hasPublicCopy } from '../public-files/public-copy.js';
import { attachment, offeredName } from './file-name.js';
import { verified } from './verified.js';

const LOOK_EVERY_MS = 1_000;

interface Kept {
  storageKey: string;
  sha256: string;
  mediaType: string;
  fileName: string;
  bytes: number;
  /** May it be kept from being read any day, so that a copy is asked after each time? */
  mayGo: boolean;
}

/**
 * `/files/ID`: what is public for everybody, and then anyone may keep a copy for an hour; the rest for whoever may read
 * it, and nobody keeps a copy. Always as a download, in a sandbox: nothing of it ever runs as a page of ours. What is
 * public goes out without what it says of its author and of the place; the file as it was sent stays inside.
 */
export function downloads(env: Env, desk: FileDesk): Router {
  const router = Router();
  const copies = new PublicCopies(desk.files);
  router.get('/:id', limitInFlight(), async (request, response) => {
    const id = String(request.params['id']);
    const shared = await find(publicContext(desk.orm, factsOf(response).requestId), id);
    const own = async () => find(await staffContext(env, desk.orm, request, response), id);
    const kept = shared ?? (await own());
    if (kept === null) throw new HttpFailure(404, 'NOT_FOUND', 'There is no such file for you.');
    if (shared !== null) return sendCopy(copies, desk, kept, request, response);
    // A large file is sent for minutes: whoever may read it no longer does not get the rest.
    const looking = keepLooking(
      LOOK_EVERY_MS,
      async () => void ((await own()) ?? response.destroy()),
      () => {},
    );
    response
      .setHeader('Cache-Control', 'private, no-store, no-transform')
      .setHeader('ETag', `"${kept.sha256}"`);
    await sendSent(desk, kept, response).finally(() => looking.stop());
  });
  return router;
}

async function find(context: Context, id: string): Promise<Kept | null> {
  if (!isUuid(id)) return null;
  // Whoever moderates looks again at the files of what was removed.
  const moderates = mayCall(context.actor, 'Mutation.moderate') === 'yes';
  const { rows } = await sql<Kept>`
    select e.storage_key as "storageKey", e.sha256, e.media_type as "mediaType", e.file_name as "fileName",
           e.bytes::float8 as bytes, false as "mayGo"
    from evidence e join commitment c on c.id = e.commitment_id
    where e.id = ${id} and e.kind = 'FILE' and e.state = 'AVAILABLE' and e.withdrawn_at is null
      and ${visibleTo(context, 'evidence', 'e')} and ${visibleTo(context, 'commitment', 'c')}
    union all
    select d.storage_key, d.sha256, d.media_type, d.file_name, d.bytes::float8, false
    from document d
    where d.id = ${id} and d.kind = 'FILE' and d.state = 'AVAILABLE' and ${visibleTo(context, 'document', 'd')}
    union all
    select a.storage_key, a.sha256, a.media_type, a.file_name, a.bytes::float8, true
    from attachment a join proposal p on p.id = a.proposal_id
    where a.id = ${id} and a.state = 'AVAILABLE' and ${visibleTo(context, 'attachment', 'a')}
      and ${moderates ? visibleTo(context, 'triage', 'p') : visibleProposalsSql(context)}`.execute(
    context.read,
  );
  return rows[0] ?? null;
}

/** What everybody reads: the same for all, so that a copy may be kept on the way. */
async function sendCopy(
  copies: PublicCopies,
  desk: FileDesk,
  kept: Kept,
  request: Request,
  response: Response,
): Promise<void> {
  const bare = hasPublicCopy(kept.mediaType);
  // Not the tag of copies that were made by older rules.
  const tag = `"${kept.sha256}${bare ? '-bare' : ''}"`;
  // `no-transform`: what is compressed on the way has no length a reader could trust.
  response
    .setHeader('Cache-Control', `public, ${kept.mayGo ? 'no-cache' : 'max-age=3600'}, no-transform`)
    .setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) {
    response.status(304).end();
    return;
  }
  if (!bare) return sendSent(desk, kept, response);
  const copy = await copies.open(kept).catch((error: unknown) => {
    throw error instanceof AuthorStays ? notOffered() : error;
  });
  describe(response, kept, (await copy.stat()).size);
  await pipeline(copy.createReadStream(), response);
}

/** As it was sent. */
async function sendSent({ files }: FileDesk, kept: Kept, response: Response): Promise<void> {
  const bytes = await files.read(kept.storageKey);
  describe(response, kept, kept.bytes);
  // A file that is not what it was ends short: the reader's program sees that it failed.
  await pipeline(bytes, verified(kept.sha256), response);
}

const describe = (response: Response, { mediaType, fileName }: Kept, bytes: number): Response =>
  response
    .setHeader('Content-Type', mediaType)
    .setHeader('Content-Length', bytes)
    .setHeader('Content-Disposition', attachment(offeredName(fileName, mediaType)))
    .setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
    .setHeader('X-Content-Type-Options', 'nosniff');

const notOffered = () =>
  new HttpFailure(
    403,
    'NOT_ALLOWED',
    'This file is not offered: what it says of its author cannot be taken out. Whoever published it can save it anew and send that.',
    { facts: { why: 'authorStays' } },
  );
