import { draftField, type DraftField } from '@iltizam/domain/draft-fields';
import type { FieldValue } from '@iltizam/domain/field-merge';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';

/** A field of a draft as its command works on it. */
export interface Drafted {
  field: DraftField;
  base: FieldValue;
  value: FieldValue;
  /** Who typed it: what is validated stands under their name. */
  savedById: string | null;
}

export async function draftedOf(change: Change, reportId: string): Promise<Drafted[]> {
  const { rows } = await sql<Omit<Drafted, 'field'> & { path: string }>`
    select path, base, value, saved_by_id as "savedById" from card_report_field
    where report_id = ${reportId} order by path`.execute(readerOf(change.em));
  return rows.flatMap(({ path, ...row }) => {
    const field = draftField(path);
    return field === null ? [] : [{ field, ...row }];
  });
}
