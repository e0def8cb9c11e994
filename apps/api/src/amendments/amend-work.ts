import type { Change as FieldChange } from '../audit/audit-event.entity.js';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { keptDates } from '../commitments/activity-dates.js';
import { ActivityReportEntity } from '../commitments/activity-report.entity.js';
import { ActivityEntity } from '../commitments/activity.entity.js';
import type { HeldFacts } from '../commitments/commitment-facts.queries.js';
import { checkAims, shownIndicator, writtenIndicator } from '../commitments/indicator-input.js';
import { IndicatorEntity } from '../commitments/indicator.entity.js';
import { neededText } from '../graphql/localized-text-input.js';
import { knownId } from '../graphql/ids.js';
import { accepted, deny } from '../graphql/refused.js';
import { checkAmendedParts, checkStandingPart, checkTakesBackActivity } from '@iltizam/domain/amendments';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { AmendedActivityInput, AmendedIndicatorInput } from './amended-work.input.js';

export interface Amendment {
  amendedOn: string;
  reason: LocalizedText | null;
}

/** Writes what an amendment makes of activities and indicators, and says it as the log does. */
export async function amendWork(
  change: Change,
  facts: HeldFacts,
  amendment: Amendment,
  work: { activities?: AmendedActivityInput[] | null; indicators?: AmendedIndicatorInput[] | null },
): Promise<FieldChange[]> {
  const rows: FieldChange[] = [];
  for (const [name, parts] of Object.entries(work)) accepted(checkAmendedParts(name, parts?.length ?? 0));
  for (const [index, input] of (work.activities ?? []).entries())
    rows.push(...(await amendActivity(change, facts, amendment, input, `activities.${index}`)));
  for (const [index, input] of (work.indicators ?? []).entries())
    rows.push(...(await amendIndicator(change, facts, amendment, input, `indicators.${index}`)));
  return rows;
}

const dates = ['startsOn', 'endsOn', 'startPrecision', 'endPrecision'] as const;

async function amendActivity(
  change: Change,
  facts: HeldFacts,
  amendment: Amendment,
  input: AmendedActivityInput,
  path: string,
): Promise<FieldChange[]> {
  const { em } = change;
  const activity =
    input.id == null
      ? await newActivity(change, facts, amendment, input, path)
      : await em.findOne(ActivityEntity, { id: knownId(input.id), commitmentId: facts.id });
  if (!activity) return deny('NOT_FOUND', undefined, { field: path });
  const before = input.id == null ? {} : shownActivity(activity);
  if (input.id != null) {
    accepted(checkStandingPart(activity, facts, path));
    if (input.withdrawn) withdrawActivity(change, activity, amendment);
    else {
      if (input.title !== undefined)
        activity.title = neededText(input.title, 'activityTitle', `${path}.title`);
      if (dates.some((field) => input[field] !== undefined))
        Object.assign(activity, datesOf(facts, input, activity));
    }
  }
  return named(`activity.${activity.ordinal}`, fieldChanges(before, shownActivity(activity)));
}

async function newActivity(
  { em }: Change,
  facts: HeldFacts,
  { amendedOn }: Amendment,
  input: AmendedActivityInput,
  path: string,
): Promise<ActivityEntity> {
  const last = await em.findOne(ActivityEntity, { commitmentId: facts.id }, { orderBy: { ordinal: 'desc' } });
  const activity = em.create(ActivityEntity, {
    commitmentId: facts.id,
    ordinal: (last?.ordinal ?? 0) + 1,
    title: neededText(input.title ?? {}, 'activityTitle', `${path}.title`),
    addedOn: amendedOn,
    ...datesOf(facts, input, {}),
  });
  await em.flush();
  return activity;
}

/** It leaves the weights from that day on, as what was given up does; an institution reports on it no more. */
function withdrawActivity(change: Change, activity: ActivityEntity, { amendedOn, reason }: Amendment): void {
  accepted(checkTakesBackActivity(activity.reportedOn, amendedOn));
  activity.withdrawnOn = amendedOn;
  const given = { status: 'CANCELLED' as const, percent: activity.percent ?? 0, reportedOn: amendedOn };
  change.em.create(ActivityReportEntity, {
    activityId: activity.id,
    ...given,
    reportedPrecision: 'DAY',
    note: reason,
    reportedById: change.userId,
    recordedAt: change.now,
    provenance: 'ENTERED',
  });
  Object.assign(activity, given);
}

const datesOf = (facts: HeldFacts, input: AmendedActivityInput, standing: Partial<ActivityEntity>) => {
  const of = <Field extends (typeof dates)[number]>(field: Field) =>
    (input[field] === undefined ? standing[field] : input[field]) ?? null;
  return keptDates(
    {
      startsOn: of('startsOn'),
      endsOn: of('endsOn'),
      startPrecision: of('startPrecision'),
      endPrecision: of('endPrecision'),
    },
    facts,
  );
};

async function amendIndicator(
  { em }: Change,
  facts: HeldFacts,
  { amendedOn }: Amendment,
  input: AmendedIndicatorInput,
  path: string,
): Promise<FieldChange[]> {
  const { id, withdrawn } = input;
  const indicator =
    id == null
      ? await newIndicator(em, facts, amendedOn, input, path)
      : await em.findOne(IndicatorEntity, { id: knownId(id), commitmentId: facts.id });
  if (!indicator) return deny('NOT_FOUND', undefined, { field: path });
  const before = id == null ? {} : shownAmended(indicator);
  if (id != null) {
    accepted(checkStandingPart(indicator, facts, path));
    if (withdrawn) indicator.withdrawnOn = amendedOn;
    else Object.assign(indicator, writtenIndicator(amendable(input)));
    checkAims(indicator);
  }
  return named(
    `indicator.${indicator.kind.toLowerCase()}.${indicator.ordinal}`,
    fieldChanges(before, shownAmended(indicator)),
  );
}

async function newIndicator(
  em: Change['em'],
  facts: HeldFacts,
  amendedOn: string,
  input: AmendedIndicatorInput,
  path: string,
): Promise<IndicatorEntity> {
  const { kind, unit, name } = input;
  const known = kind ?? deny('INVALID_INPUT', 'missing', { field: `${path}.kind` });
  const last = await em.findOne(
    IndicatorEntity,
    { commitmentId: facts.id, kind: known },
    { orderBy: { ordinal: 'desc' } },
  );
  const indicator = em.create(IndicatorEntity, {
    commitmentId: facts.id,
    kind: known,
    unit: unit ?? deny('INVALID_INPUT', 'missing', { field: `${path}.unit` }),
    ordinal: (last?.ordinal ?? 0) + 1,
    name: neededText(name ?? {}, 'indicatorName', `${path}.name`),
    addedOn: amendedOn,
    ...writtenIndicator(amendable(input)),
  });
  checkAims(indicator);
  await em.flush();
  return indicator;
}

/** Values measured in one unit, or as one kind, mean nothing in another: these are said of a new one alone. */
const amendable = ({ name, baseline, target, direction }: AmendedIndicatorInput) => ({
  name,
  baseline,
  target,
  direction,
});

const named = (part: string, rows: FieldChange[]): FieldChange[] =>
  rows.map((row) => ({ ...row, field: `${part}.${row.field}` }));

const shownActivity = (activity: ActivityEntity) => ({
  title: activity.title,
  startsOn: activity.startsOn ?? null,
  endsOn: activity.endsOn ?? null,
  startPrecision: activity.startPrecision ?? null,
  endPrecision: activity.endPrecision ?? null,
  withdrawnOn: activity.withdrawnOn ?? null,
});

const shownAmended = (indicator: IndicatorEntity) => ({
  ...shownIndicator(indicator),
  withdrawnOn: indicator.withdrawnOn ?? null,
});
