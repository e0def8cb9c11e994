import { checkAttachment } from '@iltizam/domain/attachments';
import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { hashOf } from '../accounts/tokens.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import { checkFile } from '../evidence/check-file.js';
import type { FileDesk } from '../evidence/file-desk.js';
import { receivePart } from '../evidence/receive-part.js';
import { writtenFileName } from '../evidence/written-evidence.js';
import { attachmentFiles } from '../files/file-holders.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { accepted, deny } from '../graphql/refused.js';
import { ProposalDraftEntity } from '../proposals/proposal-draft.entity.js';
import { AttachmentEntity } from './attachment.entity.js';
import { filesHeld } from './hold-attached.js';

/** A form of the portal with a file in it, as a browser sends it. */
export interface SentFile {
  /** Of the draft. */
  key: string;
  /** Of the form: sent twice, the same file is attached once. */
  formKey: string;
  title: string;
  name: string;
  bytes: Buffer;
}

/** Attaches a file to a draft and looks at it at once. What is refused is gone; what was written before stays. */
export async function attachToDraft(desk: FileDesk, context: Context, sent: SentFile): Promise<void> {
  const sum = createHash('sha256').update(sent.bytes).digest('hex');
  const { id } = await runCommand(context, {
    operation: 'Form.attachToDraft',
    input: { draft: hashOf(sent.key), sum, idempotencyKey: `${sent.formKey}-${sum}`.slice(-255) },
    change: (change) => announce(change, sent),
  });
  const { length } = sent.bytes;
  const bytes = Readable.from([sent.bytes]);
  // Where the same form came before, the row expects nothing more, and what stands is told again.
  await receivePart(desk, { holder: attachmentFiles, id, offset: 0, length, bytes });
  await checkFile(desk, attachmentFiles, id);
  const { rows } = await sql<{ refusal: string }>`
    delete from attachment where id = ${id} and state = 'REFUSED' returning refusal`.execute(
    readerOf(desk.orm.em.fork()),
  );
  if (rows[0]) deny('INVALID_INPUT', 'fileRefused', { field: 'file', facts: { refusal: rows[0].refusal } });
}

async function announce(change: Change, { key, title, name, bytes }: SentFile): Promise<{ id: string }> {
  const draft = await change.em.findOne(
    ProposalDraftEntity,
    { keyHash: hashOf(key) },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!draft) return deny('NOT_FOUND', undefined, { field: 'key' });
  if (draft.sentAt) deny('WRONG_STATE', 'alreadySent', { field: 'key' });
  accepted(checkAttachment(bytes.length, await filesHeld(change, sql`draft_id = ${draft.id}`)));
  const attachment = change.em.create(AttachmentEntity, {
    draftId: draft.id,
    title: writtenText({ [draft.language]: title }, 'evidenceTitle', 'title'),
    state: 'SENDING',
    fileName: writtenFileName(name),
    bytes: bytes.length,
    parts: [],
    addedAt: change.now,
    movedAt: change.now,
  });
  draft.updatedAt = change.now;
  await change.em.flush();
  return { id: attachment.id };
}
