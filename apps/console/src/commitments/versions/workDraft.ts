import { firstDay, lastDay, precisionOf, type DatePrecision } from '@iltizam/domain/days';
import { parseDecimal } from '@iltizam/domain/decimals';
import type { IndicatorKind, IndicatorUnit } from '@iltizam/domain/indicators';
import { parseDay, typedDay } from '@iltizam/domain/typed-days';
import { draftOf, isEmptyDraft, toInput, type TextDraft } from '../../forms/textDraft';
import type { AmendedActivityInput, AmendedIndicatorInput } from '../../generated/graphql';
import type { Language } from '../../i18n/languages';
import type { CommitmentRecord } from '../commitment.record';

/** What is amended: an activity or an indicator of the card by its id, or a new one. */
export type WorkPart = { what: 'activity' | 'indicator'; id: string | null };

/** It while it is being written; days and numbers as they are typed. */
export type WorkDraft = {
  withdrawn: boolean;
  name: TextDraft;
  starts: string;
  ends: string;
  kind: IndicatorKind;
  unit: IndicatorUnit;
  baseline: string;
  target: string;
};

const dayOf = (day: string | null | undefined, precision: DatePrecision | null | undefined) =>
  day ? typedDay(day, precision ?? 'DAY') : '';
const typedNumber = (value: number | null | undefined) => (value == null ? '' : String(value));

export function workDraftOf(card: CommitmentRecord, { what, id }: WorkPart): WorkDraft {
  const activity = what === 'activity' ? card.activities.find((one) => one.id === id) : undefined;
  const indicator = what === 'indicator' ? card.indicators.find((one) => one.id === id) : undefined;
  return {
    withdrawn: false,
    name: draftOf(activity?.title ?? indicator?.name),
    starts: dayOf(activity?.startsOn, activity?.startPrecision),
    ends: dayOf(activity?.endsOn, activity?.endPrecision),
    kind: indicator?.kind ?? 'TRACKING',
    unit: indicator?.unit ?? 'COUNT',
    baseline: typedNumber(indicator?.baseline),
    target: typedNumber(indicator?.target),
  };
}

/** Why nothing can be sent of it: a field that cannot be read, no name, or nothing that differs from the card. */
export type WorkFault = 'starts' | 'ends' | 'baseline' | 'target' | 'name' | 'unchanged';

/** The fields of which something is typed that is no day, or no number. */
export function unreadable({ what }: WorkPart, draft: WorkDraft): WorkFault[] {
  if (draft.withdrawn) return [];
  const fields = what === 'activity' ? (['starts', 'ends'] as const) : (['baseline', 'target'] as const);
  const read = what === 'activity' ? parseDay : parseDecimal;
  return fields.filter((field) => draft[field].trim() !== '' && read(draft[field]) === null);
}

/** What is sent of a part: only what differs from the card; else why nothing is. */
export function amendedPart(
  card: CommitmentRecord,
  part: WorkPart,
  draft: WorkDraft,
  writer: Language,
): AmendedActivityInput | AmendedIndicatorInput | WorkFault {
  const { what, id } = part;
  if (id !== null && draft.withdrawn) return { id, withdrawn: true };
  const before = workDraftOf(card, part);
  const changed = (field: keyof WorkDraft) => JSON.stringify(draft[field]) !== JSON.stringify(before[field]);
  const written = what === 'activity' ? activityFields : indicatorFields;
  if (!written.some(changed)) return 'unchanged';
  const [fault] = unreadable(part, draft);
  if (fault) return fault;
  if (isEmptyDraft(draft.name)) return 'name';
  const name = changed('name') ? toInput(draft.name, writer) : undefined;
  if (what === 'activity') {
    const dates = changed('starts') || changed('ends') ? datesOf(draft) : {};
    return { id, ...(name && { title: name }), ...dates };
  }
  return {
    id,
    ...(name && { name }),
    ...(changed('baseline') && { baseline: parseDecimal(draft.baseline) }),
    ...(changed('target') && { target: parseDecimal(draft.target) }),
    ...(id === null && { kind: draft.kind, unit: draft.unit }),
  };
}

const activityFields = ['name', 'starts', 'ends'] as const;
const indicatorFields = ['name', 'baseline', 'target'] as const;

function datesOf({ starts, ends }: WorkDraft): AmendedActivityInput {
  const [start, end] = [parseDay(starts), parseDay(ends)];
  return {
    startsOn: start === null ? null : firstDay(start),
    endsOn: end === null ? null : lastDay(end),
    startPrecision: start === null ? null : precisionOf(start),
    endPrecision: end === null ? null : precisionOf(end),
  };
}
