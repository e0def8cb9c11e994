import { maskedWorkflowState, publicStates } from '@iltizam/domain/public-state';
import { sql } from 'kysely';
import { shownAuthor } from '../../consents/shown-author.queries.js';
import { dayPrecision, knownDay } from '../../timeline/known-day.js';
import { formerOutcomesOrder, formerOutcomesSql } from '../../proposals/outcome.queries.js';
import { visibleTo } from '../../visibility/visibility-sql.js';
import { instant, plain, string, word, type Sql } from '../json-sql.js';
import type { At, Model } from '../model.js';
import { assignmentsOf, institutionsAsked } from '../rows/assignments.js';
import { attachmentsOf } from '../rows/attachments.js';
import { commitmentsThrough } from '../rows/commitments.js';
import { meetingOf } from '../rows/meetings.js';
import { planOf, themeOf } from '../rows/plans.js';
import { outcomeOf, splitFromOf, splitIntoOf } from '../rows/proposals.js';
import { timelineOf } from '../rows/timeline.js';
import { commentsOf, supportsOf } from './discussion.js';
import { localized, localizedHere, localizedList, missingLanguages } from './text.js';

export const outcome: Model = {
  decision: () => word(sql`o.decision`),
  reason: () => word(sql`o.reason`),
  justification: localized(sql`o.justification`),
  publishedOn: () => word(knownDay(sql`o.published_at`, sql`o.published_precision`)),
  publishedPrecision: () => word(dayPrecision(sql`o.published_precision`)),
};

/** An outcome called `o` with when the one was published that corrected it. */
export const formerOutcome: Model = {
  ...outcome,
  correctedOn: () => word(knownDay(sql`o.k_at`, sql`o.k_precision`)),
  correctedPrecision: () => word(dayPrecision(sql`o.k_precision`)),
};

/** The state of the work where the reader sees it, and what stands for it where not. */
const workflowState = (at: At): Sql => {
  const masked = publicStates.map(
    (state) => sql`when ${sql.lit(state)} then ${sql.lit(maskedWorkflowState[state])}`,
  );
  return word(sql`case when ${visibleTo(at.context, 'triage', 'p')} then p.state
    else case p.public_state ${sql.join(masked, sql` `)} end end`);
};

/** A proposal called `p`. */
export const proposal: Model = {
  id: () => word(sql`p.id`),
  reference: () => string(sql`p.reference`),
  channel: () => word(sql`p.channel`),
  title: localizedHere(sql`p.title`),
  challenges: localizedList(sql`p.challenges`),
  solution: localized(sql`p.solution`),
  expectedResult: localized(sql`p.expected_result`),
  submittedAt: () => instant(sql`p.submitted_at`),
  submittedPrecision: () => word(sql`p.submitted_precision`),
  provenance: () => word(sql`p.provenance`),
  state: () => word(sql`p.public_state`),
  workflowState,
  version: (at) => plain(sql`case when ${visibleTo(at.context, 'triage', 'p')} then p.version else 0 end`),
  outcome: outcomeOf,
  formerOutcomes: (at) =>
    at.many('FormerOutcome', {
      from: sql`from (select p.id) up cross join lateral (select o.*, k.published_at as k_at, k.published_precision as k_precision
        from ${formerOutcomesSql} where o.proposal_id = up.id) o`,
      order: formerOutcomesOrder,
    }),
  plan: (at) => planOf(at, sql`p.plan_id`),
  theme: (at) => themeOf(at, sql`p.theme_id`),
  meeting: (at) =>
    meetingOf(at, sql`case when ${visibleTo(at.context, 'origin', 'p')} then p.meeting_id end`),
  assignments: assignmentsOf,
  institutions: institutionsAsked,
  commitments: (at) =>
    commitmentsThrough(
      at,
      sql`(select p.id) up join commitment_source cs on cs.proposal_id = up.id join commitment c on c.id = cs.commitment_id`,
    ),
  authorName: (at) => string(shownAuthor(at.context)),
  supports: supportsOf,
  comments: commentsOf,
  attachments: attachmentsOf,
  splitFrom: splitFromOf,
  splitInto: splitIntoOf,
  timeline: (at) => timelineOf(at, 'PROPOSAL', sql`p.id`, sql`p.plan_id`),
  missingLanguages: () =>
    missingLanguages(sql`
      select unnest(array[p.title, p.solution, p.expected_result])
      union all select jsonb_array_elements(p.challenges)`),
};
