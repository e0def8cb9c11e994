import { templateReasons, variablesOf, type TemplateReason } from '@iltizam/domain/templates';
import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import type { JustificationTemplate } from './template.type.js';

interface Wanted {
  reason: TemplateReason | null;
  /** Former versions too. */
  history: boolean;
}

/** Templates by reason, in the order reasons are listed in; the last version of each first. */
export async function readTemplates(
  { read }: Pick<Context, 'read'>,
  { reason, history }: Wanted,
): Promise<JustificationTemplate[]> {
  const { rows } = await sql<Omit<JustificationTemplate, 'variables'>>`
    select t.id, t.reason, t.version, t.text, t.saved_at as "savedAt", u.name as "savedBy"
    from justification_template t left join account u on u.id = t.saved_by_id
    where (${reason}::text is null or t.reason = ${reason}) and (${history} or not exists (
      select 1 from justification_template later where later.reason = t.reason and later.version > t.version))
    order by array_position(${[...templateReasons]}::text[], t.reason), t.version desc`.execute(read);
  return rows.map((row) => Object.assign(row, { variables: variablesOf(row.text) }));
}
