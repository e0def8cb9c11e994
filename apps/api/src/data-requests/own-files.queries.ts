import { sql } from 'kysely';
import { citizenOf } from '../citizens/citizen-of.js';
import type { Context } from '../graphql/context.js';
import { offeredName } from '../evidence/file-name.js';

interface OwnFile {
  /** Where it lies in the file they get. */
  path: string;
  storageKey: string;
}

/** The files a person sent with what they proposed, read by others or not. */
export async function filesOfCitizen(context: Context): Promise<OwnFile[]> {
  const { rows } = await sql<{
    reference: string;
    n: number;
    fileName: string;
    mediaType: string;
    storageKey: string;
  }>`
    select p.reference, row_number() over (partition by p.id order by a.added_at, a.id)::int as n,
      a.file_name as "fileName", a.media_type as "mediaType", a.storage_key as "storageKey"
    from attachment a join proposal p on p.id = a.proposal_id
    where a.state = 'AVAILABLE' and a.added_by_id is null and exists (
      select from proposal_author w where w.proposal_id = p.id and w.citizen_id = ${citizenOf(context).id})
    order by p.reference, n`.execute(context.read);
  return rows.map(({ reference, n, fileName, mediaType, storageKey }) => ({
    path: `files/${reference}/${n}-${offeredName(fileName, mediaType)}`,
    storageKey,
  }));
}
