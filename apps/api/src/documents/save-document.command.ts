import { evidenceLimits } from '@iltizam/domain/evidence';
import { ogpRequirements } from '@iltizam/domain/ogp-requirements';
import { sql } from 'kysely';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { lockVersion } from '../commands/lock.js';
import { nextReference } from '../commands/next-reference.js';
import { runCommand } from '../commands/run-command.js';
import { writtenFileName, writtenLink } from '../evidence/written-evidence.js';
import type { Context } from '../graphql/context.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { deny } from '../graphql/refused.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { DocumentEntity } from './document.entity.js';
import type { DocumentPayload, SaveDocumentInput } from './document.input.js';
import { readDocument } from './document.queries.js';

export async function saveDocument(context: Context, input: SaveDocumentInput): Promise<DocumentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.saveDocument',
    input,
    change: (change) => save(change, input),
  });
  const document = await readDocument(context, sql`d.id = ${id}`);
  return { document: document! };
}

const audited = ['title', 'summary', 'kind', 'link', 'fileName', 'issuedOn', 'issuedPrecision', 'planId', 'stage', 'requirements', 'published', 'publishedOn'] as const; // prettier-ignore

async function save(change: Change, input: SaveDocumentInput): Promise<{ id: string }> {
  const standing = input.reference == null ? null : await held(change, input);
  const before = standing ? told(standing) : {};
  const written = {
    title: neededText(input.title, 'title'),
    summary: writtenText(input.summary, 'documentSummary', 'summary'),
    issuedOn: input.issuedOn ?? null,
    issuedPrecision: input.issuedOn == null ? null : (input.issuedPrecision ?? 'DAY'),
    planId: await planOf(change, input.plan),
    stage: input.stage ?? null,
    requirements: ogpRequirements.filter((requirement) => input.requirements.includes(requirement)),
    published: input.published,
    publishedOn: input.publishedOn ?? (input.published ? change.today : null),
    updatedAt: change.now,
    ...(contentOf(change, input) ?? (standing ? {} : { ...nothing(change), kind: 'CITED' as const })),
  };
  const row = standing
    ? Object.assign(standing, written)
    : change.em.create(DocumentEntity, {
        ...nothing(change),
        kind: 'CITED',
        ...written,
        reference: await nextReference(change, 'document', 'document'),
      });
  change.touch(
    {
      recordType: 'DOCUMENT',
      recordId: row.id,
      reference: row.reference,
      changes: fieldChanges(before, told(row)),
    },
    change.role,
  );
  await change.em.flush();
  return { id: row.id };
}

const told = (row: DocumentEntity) => Object.fromEntries(audited.map((field) => [field, row[field]]));

/** A document without a file: nothing is on its way. */
const nothing = (change: Change) => ({
  link: null,
  state: 'AVAILABLE' as const,
  refusal: null,
  fileName: null,
  mediaType: null,
  bytes: null,
  received: 0,
  parts: [],
  storageKey: null,
  sha256: null,
  hasText: null,
  movedAt: change.now,
});

/** Where it is read from now on; null where that stays as it is. A file that is replaced is swept by itself. */
function contentOf(change: Change, { link, file }: SaveDocumentInput) {
  if (link != null && file != null) deny('INVALID_INPUT', 'duplicate', { field: 'link' });
  if (link != null) return { ...nothing(change), kind: 'LINK' as const, link: writtenLink(link) };
  if (file == null) return null;
  if (!Number.isSafeInteger(file.bytes) || file.bytes < 1)
    deny('INVALID_INPUT', 'outOfRange', { field: 'file.bytes' });
  if (file.bytes > evidenceLimits.fileBytes)
    deny('LIMIT_EXCEEDED', 'tooHeavy', {
      field: 'file.bytes',
      facts: { length: file.bytes, maximum: evidenceLimits.fileBytes },
    });
  const fileName = writtenFileName(file.name);
  return {
    ...nothing(change),
    kind: 'FILE' as const,
    state: 'SENDING' as const,
    fileName,
    bytes: file.bytes,
  };
}

async function planOf(change: Change, reference: string | null | undefined): Promise<string | null> {
  if (reference == null) return null;
  const plan = await change.em.findOne(PlanEntity, { reference });
  return plan?.id ?? deny('INVALID_INPUT', 'notInList', { field: 'plan' });
}

function held(change: Change, { reference, version }: SaveDocumentInput): Promise<DocumentEntity> {
  if (version == null) deny('INVALID_INPUT', 'missing', { field: 'version' });
  return lockVersion(change.em, DocumentEntity, { reference: reference! }, version, async (current) => ({
    current: told(current),
    yours: {},
  }));
}
