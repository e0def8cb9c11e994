import { sql } from 'kysely';
import type { Model } from '../model.js';
import { visibleTo } from '../../visibility/visibility-sql.js';
import { allCommentsUnder } from './discussion.js';
import { allCommitments, commitmentWhere } from '../rows/commitments.js';
import { committeeOf, sessionWhere } from '../rows/committee.js';
import { allDocuments, allNews, oneDocument, oneNews } from '../rows/content.js';
import { institutionOn, institutionsOn, namesDay, today } from '../rows/institutions.js';
import { allMeetings, meetingWhere } from '../rows/meetings.js';
import { allPlans, planWhere } from '../rows/plans.js';
import { allProposals, proposalWhere } from '../rows/proposals.js';

/** Where an operation begins. What is not here, graphql-js answers. */
export const query: Model = {
  committee: committeeOf,
  committeeSession: (at) => sessionWhere(at, sql`s.reference = ${at.arguments['reference']}`),
  plans: allPlans,
  proposalComments: allCommentsUnder,
  news: allNews,
  newsItem: oneNews,
  documents: allDocuments,
  document: oneDocument,
  plan: (at) => planWhere(at, sql`plan.reference = ${at.arguments['reference']}`),
  commitment: (at) =>
    commitmentWhere(at, sql`${at.arguments['reference']} in (c.reference, c.draft_reference)`),
  commitments: allCommitments,
  proposal: (at) => proposalWhere(at, sql`p.reference = ${at.arguments['reference']}`),
  proposals: allProposals,
  institution: (at) =>
    institutionOn(
      at,
      sql`(select ri.id from institution ri where ri.reference = ${at.arguments['reference']})`,
      today(at),
    ),
  institutions: (at) => {
    const { leadsIn, kind } = (at.arguments['filter'] ?? {}) as {
      leadsIn?: string | null;
      kind?: string[] | null;
    };
    const leads = leadsIn
      ? sql`exists (select 1 from commitment c join plan lp on lp.id = c.plan_id
                    where c.lead_institution_id = li.id and lp.reference = ${leadsIn}
                      and ${visibleTo(at.context, 'commitment', 'c')})`
      : sql`true`;
    const kinds = kind ? sql`li.kind = any(${kind}::text[])` : sql`true`;
    const day = leadsIn
      ? sql`coalesce(${namesDay(at, sql`(select dp.id from plan dp where dp.reference = ${leadsIn})`)}, ${today(at)})`
      : today(at);
    return institutionsOn(at, sql`select li.id, ${day}, 0 from institution li where ${leads} and ${kinds}`);
  },
  meeting: (at) => meetingWhere(at, sql`m.reference = ${at.arguments['reference']}`),
  meetings: (at) => {
    const { plan, theme } = (at.arguments['filter'] ?? {}) as { plan?: string | null; theme?: string | null };
    return allMeetings(
      at,
      sql`${plan ? sql`m.plan_id = (select id from plan where reference = ${plan})` : sql`true`} and ${
        theme
          ? sql`exists (select 1 from meeting_theme ft join theme t on t.id = ft.theme_id
                        where ft.meeting_id = m.id and t.reference = ${theme})`
          : sql`true`
      }`,
    );
  },
};
