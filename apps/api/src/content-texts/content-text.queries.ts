import { contentKeys, type ContentKey } from '@iltizam/domain/content-texts';
import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import type { ContentText } from './content-text.type.js';

export interface TextsAsked {
  keys: readonly ContentKey[] | null;
  /** Former versions too. */
  history: boolean;
}

/** Texts in the order of the list of all; the last version of each first. */
export async function readContentTexts(
  { read }: Pick<Context, 'read'>,
  { keys, history }: TextsAsked,
): Promise<ContentText[]> {
  const { rows } = await sql<ContentText>`
    select t.key, t.version, t.text, t.saved_at as "savedAt", u.name as "savedBy"
    from content_text t left join account u on u.id = t.saved_by_id
    where t.key = any(${[...(keys ?? contentKeys)]}::text[]) and (${history} or not exists (
      select 1 from content_text later where later.key = t.key and later.version > t.version))
    order by array_position(${[...contentKeys]}::text[], t.key), t.version desc`.execute(read);
  return rows;
}
