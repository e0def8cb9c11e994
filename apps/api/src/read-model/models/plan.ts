import { hasAdoption } from '@iltizam/domain/plan-adoption';
import { stageKinds } from '@iltizam/domain/plan-stages';
import { sql } from 'kysely';
import { documentOrder } from '../../documents/document.queries.js';
import { adopted } from '../../progress/progress.queries.js';
import { actsByStage } from '../../plans/plan.enums.js';
import { draftCountSql } from '../../plans/draft-count-sql.js';
import { stageOrder } from '../../plans/plan.queries.js';
import { visibleTo } from '../../visibility/visibility-sql.js';
import { instant, plain, string, word } from '../json-sql.js';
import type { Model } from '../model.js';
import { commitmentsUnder } from '../rows/commitments.js';
import { institutionOn, namesDay } from '../rows/institutions.js';
import { meetingsWhere } from '../rows/meetings.js';
import { timelineOf } from '../rows/timeline.js';
import { planOf } from '../rows/plans.js';
import { planProgress } from './progress.js';
import { localized, localizedHere } from './text.js';

export const area: Model = {
  reference: () => string(sql`area.reference`),
  ordinal: () => plain(sql`area.ordinal`),
  name: localizedHere(sql`area.name`),
};

export const theme: Model = {
  reference: () => string(sql`theme.reference`),
  ordinal: () => plain(sql`theme.ordinal`),
  name: localizedHere(sql`theme.name`),
  note: localized(sql`theme.note`),
  rationale: localized(sql`theme.rationale`),
  plan: (at) => planOf(at, sql`theme.plan_id`),
};

export const stage: Model = {
  kind: () => word(sql`stage.kind`),
  startsOn: () => word(sql`stage.starts_on`),
  endsOn: () => word(sql`stage.ends_on`),
  startPrecision: () => word(sql`stage.start_precision`),
  endPrecision: () => word(sql`stage.end_precision`),
  note: localized(sql`stage.note`),
  isOpen: () => plain(sql`stage.kind = up.stage and up.stage_is_open`),
  announcedOn: () => word(sql`stage.announced_on`),
  openedAt: () => instant(sql`stage.opened_at`),
  closedAt: () => instant(sql`stage.closed_at`),
};

const draftCount = () => plain(draftCountSql('plan'));
const commitmentCount = () =>
  plain(sql`coalesce(plan.recorded_commitment_count, nullif((
    select count(*) from commitment cc where cc.plan_id = plan.id and cc.state = any(${adopted}::text[])), 0))`);

const adoptionStages = sql`${sql.lit(`{${stageKinds.filter(hasAdoption).join(',')}}`)}::text[]`;

/** How the plan called `plan` was adopted. */
export const planAdoption: Model = {
  adoptedOn: () => word(sql`plan.adoption ->> 'adoptedOn'`),
  precision: () => word(sql`plan.adoption ->> 'precision'`),
  body: localized(sql`(plan.adoption -> 'body')`),
  text: localized(sql`nullif(plan.adoption -> 'text', 'null'::jsonb)`),
  proposed: draftCount,
  adopted: commitmentCount,
  documents: (at) =>
    at.many('Document', {
      from: sql`from (select plan.id) up join document d on d.plan_id = up.id and d.stage = 'ADOPTION' and ${visibleTo(at.context, 'document', 'd')}`,
      order: documentOrder,
    }),
};

/** A plan called `plan`. */
export const plan: Model = {
  id: () => word(sql`plan.id`),
  reference: () => string(sql`plan.reference`),
  ordinal: () => plain(sql`plan.ordinal`),
  title: localizedHere(sql`plan.title`),
  startsOn: () => word(sql`plan.starts_on`),
  endsOn: () => word(sql`plan.ends_on`),
  startPrecision: () => word(sql`plan.start_precision`),
  endPrecision: () => word(sql`plan.end_precision`),
  stage: () => word(sql`plan.stage`),
  openStage: () => word(sql`case when plan.stage_is_open then plan.stage end`),
  openActs: () =>
    sql`case when plan.stage_is_open then (${sql.lit(JSON.stringify(actsByStage))}::json -> plan.stage)::text else '[]' end`,
  methodology: localized(sql`plan.methodology`),
  secondReader: () => plain(sql`plan.second_reader`),
  blindScreening: () => plain(sql`plan.blind_screening`),
  bindingRecusal: () => plain(sql`plan.binding_recusal`),
  version: () => plain(sql`plan.version`),
  draftCommitmentCount: draftCount,
  commitmentCount,
  adoption: (at) =>
    sql`case when plan.stage = any(${adoptionStages}) then ${at.object('PlanAdoption')} else 'null' end`,
  owner: (at) => institutionOn(at, sql`plan.owner_id`, namesDay(at, sql`plan.id`)),
  stages: (at) =>
    at.many('Stage', {
      from: sql`from (select plan.id, plan.stage, plan.stage_is_open) up join stage on stage.plan_id = up.id`,
      order: stageOrder('stage'),
    }),
  consultations: (at) =>
    at.many('PublicConsultation', {
      from: sql`from (select plan.id, plan.stage, plan.stage_is_open) up join public_consultation k on k.plan_id = up.id`,
      order: sql`k.starts_on, k.id`,
    }),
  timeline: (at) => timelineOf(at, 'PLAN', sql`plan.id`, sql`plan.id`),
  areas: (at) =>
    at.many('Area', { from: sql`from area where area.plan_id = plan.id`, order: sql`area.ordinal` }),
  themes: (at) =>
    at.many('Theme', { from: sql`from theme where theme.plan_id = plan.id`, order: sql`theme.ordinal` }),
  progress: planProgress,
  commitments: (at) => commitmentsUnder(at, sql`plan.id`, sql`c.plan_id`),
  meetings: (at) => meetingsWhere(at, sql`plan.id`, sql`m.plan_id = up.id`),
};
