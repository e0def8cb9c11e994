import { checkExpected, checkSelection } from '@iltizam/domain/bulk';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { accepted } from '../graphql/refused.js';
import { sortBy } from '../graphql/page.js';
import { refuseHiddenMeeting } from '../proposals/hidden-meeting.js';
import type { ProposalVersionInput } from '../proposals/proposal-version.input.js';
import { proposalsMatching } from '../proposals/proposal.filter.js';
import { queueOrders } from '../triage/triage-orders.js';
import { waitsInQueue } from '../triage/triage-queue.js';
import { existingView } from '../views/saved-view.queries.js';
import type { SelectionInput } from './bulk.inputs.js';

/**
 * The proposals a bulk step is about, each once, with the version the person saw; what a filter finds is read inside
 * the command, so that another command in between makes its version stale.
 */
export async function selected(
  context: Context,
  change: Change,
  { proposals, filter, view, inQueue, expectedCount }: SelectionInput,
): Promise<ProposalVersionInput[]> {
  const picked = proposals?.length ?? null;
  const filtered = filter != null || view != null;
  accepted(checkSelection({ picked, filtered, expectedCount: expectedCount ?? null }));
  if (proposals != null) return [...new Map(proposals.map((one) => [one.reference, one])).values()];
  const saved = view == null ? null : await existingView(context, view);
  const filters = [filter, saved?.filter].filter((given) => given != null);
  for (const given of filters) await refuseHiddenMeeting(context, given);
  const matching = filters.map((given) => proposalsMatching(context, given));
  if (inQueue) matching.push(waitsInQueue(context));
  const { rows } = await sql<ProposalVersionInput>`
    select p.reference, p.version from proposal p
    where ${sql.join(matching, sql` and `)}
    order by ${sortBy(queueOrders.DUE_ASC)}`.execute(readerOf(change.em));
  accepted(checkExpected(expectedCount ?? 0, rows.length));
  return rows;
}
