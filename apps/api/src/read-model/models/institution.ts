import { sql } from 'kysely';
import { string, word } from '../json-sql.js';
import type { Model } from '../model.js';
import { commitmentsUnder } from '../rows/commitments.js';
import { institutionOn, today } from '../rows/institutions.js';
import { localized, localizedHere } from './text.js';

/** An institution as it is called on a day: `i` its row, `i_on` the day, `i_name` its name then. */
export const institution: Model = {
  id: () => word(sql`i.id`),
  reference: () => string(sql`i.reference`),
  kind: () => word(sql`i.kind`),
  acronym: () => string(sql`i.acronym`),
  note: localized(sql`i.note`),
  name: localizedHere(sql`i_name.name`),
  parent: (at) =>
    institutionOn(
      at,
      sql`(select ip.parent_id from institution_parent ip where ip.institution_id = i.id
           and coalesce(ip.valid_from, '-infinity') <= i_on.day and coalesce(ip.valid_to, 'infinity') >= i_on.day
           order by ip.valid_from desc nulls last limit 1)`,
      sql`i_on.day`,
    ),
  succeededBy: (at) => institutionOn(at, sql`i.succeeded_by_id`, today(at)),
  commitments: (at) => commitmentsUnder(at, sql`i.id`, sql`c.lead_institution_id`),
};
