import type { Change } from './change.js';
import { takeTurns } from './take-turns.js';

/** The next number of a table's references: `news-7`. Two that write at once take turns until the first is done. */
export async function nextReference(
  change: Change,
  table: 'news_item' | 'document' | 'committee_cycle' | 'committee_session' | 'candidate_call',
  prefix: string,
): Promise<string> {
  await takeTurns(change.em, `reference|${table}`);
  const [row]: { next: number }[] = await change.em.execute(
    `select coalesce(max(substring(reference from ?)::int), 0) + 1 as next from ${table}`,
    [`^${prefix}-([0-9]{1,9})$`],
  );
  return `${prefix}-${row!.next}`;
}
