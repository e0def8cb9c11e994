import { sql } from 'kysely';
import { array, float, instant, list, plain, string, word, type Sql } from '../json-sql.js';
import type { At, Model } from '../model.js';
import { weightPercent } from '../../commitments/activity.queries.js';
import { reportsOf, standingOf } from '../rows/activities.js';
import { commitmentsThrough } from '../rows/commitments.js';
import { assessmentsOf, textOn, versionsOf } from '../rows/amendments.js';
import { updatesOf } from '../rows/card-reports.js';
import { evidenceOf, evidenceOfActivity } from '../rows/evidence.js';
import { indicatorsOf } from '../rows/indicators.js';
import { institutionOn, institutionsOn, namesDay } from '../rows/institutions.js';
import { areaOf, planOf } from '../rows/plans.js';
import { sourcesOf } from '../rows/proposals.js';
import { timelineOf } from '../rows/timeline.js';
import { commitmentProgress } from './progress.js';
import { activitySchedule } from './schedule.js';
import { localized, localizedHere, localizedList, missingLanguages } from './text.js';

export const activity: Model = {
  id: () => word(sql`a.id`),
  ordinal: () => plain(sql`a.ordinal`),
  title: localizedHere(sql`a.title`),
  startsOn: () => word(sql`a.starts_on`),
  endsOn: () => word(sql`a.ends_on`),
  startPrecision: () => word(sql`a.start_precision`),
  endPrecision: () => word(sql`a.end_precision`),
  datesDisagree: () => plain(sql`coalesce(a.ends_on < a.starts_on, false)`),
  evidence: (at) => evidenceOfActivity(at, sql`a.id`),
  status: () => word(sql`a.status`),
  percent: () => float(sql`a.percent`),
  reportedOn: () => word(sql`a.reported_on`),
  actualStartsOn: () => word(sql`a.actual_starts_on`),
  actualEndsOn: () => word(sql`a.actual_ends_on`),
  schedule: activitySchedule,
  standing: (at) => standingOf(at, sql`a.id`),
  reports: (at) => reportsOf(at, sql`a.id`),
  weightPercent: () => float(weightPercent),
  addedOn: () => word(sql`a.added_on`),
  withdrawnOn: () => word(sql`a.withdrawn_on`),
  weight: () => float(sql`a.weight`),
  version: () => plain(sql`a.version`),
};

/** A report on an activity, called `r`. */
export const activityReport: Model = {
  id: () => word(sql`r.id`),
  reportedOn: () => word(sql`r.reported_on`),
  reportedPrecision: () => word(sql`r.reported_precision`),
  status: () => word(sql`r.status`),
  percent: () => float(sql`r.percent`),
  actualStartsOn: () => word(sql`r.actual_starts_on`),
  actualEndsOn: () => word(sql`r.actual_ends_on`),
  note: localized(sql`r.note`),
  recordedAt: () => instant(sql`r.recorded_at`),
  provenance: () => word(sql`r.provenance`),
};

export const contact: Model = {
  position: localized(sql`c.contact_position`),
  mailbox: () => string(sql`c.contact_mailbox`),
};

export const ogpRelevance: Model = {
  value: () => word(sql`relevance.value ->> 'value'`),
  how: localizedHere(sql`relevance.value -> 'how'`),
};

const institutionsAs =
  (role: string) =>
  (at: At): Sql =>
    institutionsOn(
      at,
      sql`select ci.institution_id, ${namesDay(at, sql`c.plan_id`)}, 0 from commitment_institution ci
        where ci.commitment_id = c.id and ci.role = ${sql.lit(role)}`,
    );

/** A commitment called `c`. */
export const commitment: Model = {
  id: () => word(sql`c.id`),
  reference: () => string(sql`c.reference`),
  draftReference: () => string(sql`c.draft_reference`),
  number: () => plain(sql`c.number`),
  listNumber: () => plain(sql`c.list_number`),
  state: () => word(sql`c.state`),
  title: localizedHere(sql`c.title`),
  problem: localized(sql`c.problem`),
  solution: localized(sql`c.solution`),
  expectedResults: localizedList(sql`c.expected_results`),
  contribution: localized(sql`c.contribution`),
  additionalInformation: localized(sql`c.additional_information`),
  governmentPartners: localizedList(sql`c.government_partners`),
  ogpValues: () => array(sql`c.ogp_values`),
  ogpRelevance: (at) =>
    list(
      at.object('OgpRelevance'),
      sql`from jsonb_array_elements(c.ogp_relevance) with ordinality relevance (value, place)`,
      sql`relevance.place`,
    ),
  sdgs: () => array(sql`c.sdgs`),
  contact: (at) =>
    sql`case when c.contact_position is null and c.contact_mailbox is null then 'null' else ${at.object('Contact')} end`,
  startsOn: () => word(sql`c.starts_on`),
  endsOn: () => word(sql`c.ends_on`),
  startPrecision: () => word(sql`c.start_precision`),
  endPrecision: () => word(sql`c.end_precision`),
  provenance: () => word(sql`c.provenance`),
  updatedAt: () => instant(sql`c.updated_at`),
  remarks: () => array(sql`c.remarks`),
  version: () => plain(sql`c.version`),
  plan: (at) => planOf(at, sql`c.plan_id`),
  area: (at) => areaOf(at, sql`c.area_id`),
  leadInstitution: (at) => institutionOn(at, sql`c.lead_institution_id`, namesDay(at, sql`c.plan_id`)),
  supportingInstitutions: institutionsAs('SUPPORTING'),
  partners: institutionsAs('PARTNER'),
  relatedCommitments: (at) =>
    commitmentsThrough(
      at,
      sql`(select c.id) up join related_commitment rc on rc.commitment_id = up.id join commitment c on c.id = rc.related_id`,
    ),
  activities: (at) =>
    at.many('Activity', {
      from: sql`from activity a where a.commitment_id = c.id`,
      order: sql`a.ordinal, a.id`,
    }),
  activityCount: () => plain(sql`(select count(*) from activity ac where ac.commitment_id = c.id)`),
  indicators: (at) => indicatorsOf(at, sql`c.id`),
  indicatorCount: () => plain(sql`(select count(*) from indicator ic where ic.commitment_id = c.id)`),
  progress: commitmentProgress,
  evidence: (at) => evidenceOf(at, sql`c.id`),
  updates: (at) => updatesOf(at, sql`c.id`),
  versions: (at) => versionsOf(at, sql`c.id`),
  textOn: (at) => textOn(at, sql`c.id`),
  assessments: (at) => assessmentsOf(at, sql`c.id`),
  sources: (at) => sourcesOf(at, sql`c.id`),
  timeline: (at) => timelineOf(at, 'COMMITMENT', sql`c.id`, sql`c.plan_id`),
  missingLanguages: () =>
    missingLanguages(sql`
      select unnest(array[c.title, c.problem, c.solution, c.contribution, c.additional_information, c.contact_position])
      union all select jsonb_array_elements(c.expected_results)
      union all select jsonb_array_elements(c.government_partners)
      union all select jsonb_array_elements(c.ogp_relevance) -> 'how'
      union all select ma.title from activity ma where ma.commitment_id = c.id
      union all select unnest(array[mi.name, mi.definition, mi.source, mi.method]) from indicator mi where mi.commitment_id = c.id`),
};
