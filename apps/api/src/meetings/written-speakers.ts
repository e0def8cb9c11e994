import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { neededText } from '../graphql/localized-text-input.js';
import { readerOf } from '../database/database.js';
import { deny } from '../graphql/refused.js';
import type { Speaker } from './meeting-parts.js';
import type { SpeakerInput } from './meeting.inputs.js';

type WrittenSpeakers<Given> = (Given extends null ? null : Speaker)[];

/** By function, with the institution they speak for. */
export async function speakers<Given extends SpeakerInput | null>(
  change: Change,
  given: readonly Given[],
  field: string,
): Promise<WrittenSpeakers<Given> | null> {
  if (given.length === 0) return null;
  const named = given.flatMap((speaker) => speaker?.institution ?? []);
  await knownInstitutions(change, named, field);
  return given.map((speaker, index) =>
    speaker === null
      ? null
      : {
          role: neededText(speaker.role, 'position', `${field}.${index}.role`),
          institution: speaker.institution ?? null,
        },
  ) as WrittenSpeakers<Given>;
}

/** The ids of institutions by reference; refused where one is none. */
export async function knownInstitutions(change: Change, references: readonly string[], field: string) {
  const { rows } = await sql<{ id: string; reference: string }>`
    select id, reference from institution where reference = any(${references})`.execute(readerOf(change.em));
  const ids = new Map(rows.map(({ id, reference }) => [reference, id]));
  if (references.some((reference) => !ids.has(reference)))
    deny('NOT_FOUND', undefined, { field: `${field}.institution` });
  return ids;
}
