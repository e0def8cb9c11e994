import { mostCandidates, rankDuplicates, type Candidate, type Compared } from '@iltizam/domain/duplicates';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { LoaderOf } from '../graphql/context.js';
import { Refused } from '../graphql/refused.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import { alikeTo, type Alike } from './alike.queries.js';

/** Whatever was received and stands: a draft is nobody's business, what was withdrawn leads no group. */
const goneOrNotThere = ['DRAFT', 'WITHDRAWN'];

/** Two proposals somebody found different, whichever of them was read first. */
export const foundDifferent = (one: ReturnType<typeof sql>, two: ReturnType<typeof sql>) => sql`exists (
  select 1 from not_same n where n.first_id = least(${one}, ${two}) and n.second_id = greatest(${one}, ${two}))`;

/** What each proposal may repeat, the closest first; of a whole page in one statement. */
export const duplicatesOf: LoaderOf<string, Candidate<string>[]> = (context) =>
  new DataLoader(async (ids) => {
    const alike = await alikeTo(context.read, {
      ids,
      samePlan: true,
      onlyAssigned: false,
      where: sql`o.state <> all(${goneOrNotThere}::text[]) and ${visibleTo(context, 'triage', 'o')}
        and (o.group_id is null or o.group_id is distinct from asked.group_id)
        and not ${foundDifferent(sql`asked.proposal_id`, sql`o.id`)}`,
    });
    const byAsked = Map.groupBy(alike, ({ askedId }) => askedId);
    return ids.map((id) => rankDuplicates(compared(byAsked.get(id) ?? [])));
  });

/** One line a proposal found, its languages together. */
function compared(alike: readonly Alike[]): Compared<string>[] {
  return [...Map.groupBy(alike, ({ otherId }) => otherId)].map(([key, likeness]) => ({
    key,
    group: likeness[0]!.otherGroup,
    sameTheme: likeness[0]!.sameTheme,
    likeness,
  }));
}

export function howMany(first: number | null): number {
  const wanted = first ?? 5;
  if (wanted < 0 || wanted > mostCandidates) {
    const facts = { limit: mostCandidates, given: wanted };
    throw new Refused({ code: 'LIMIT_EXCEEDED', field: 'first', facts });
  }
  return wanted;
}
