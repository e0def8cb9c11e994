import { firstDay, lastDay, precisionOf } from '@iltizam/domain/days';
import { parseDecimal } from '@iltizam/domain/decimals';
import type { IndicatorKind, IndicatorUnit } from '@iltizam/domain/indicators';
import { parseDay } from '@iltizam/domain/typed-days';
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

const letters = { YEAR: 4, MONTH: 7, DAY: 10 } as const;
const typedDay = (day: string | null | undefined, precision: keyof typeof letters | null | undefined) =>
  day?.slice(0, letters[precision ?? 'DAY']) ?? '';
const typedNumber = (value: number | null | undefined) => (value == null ? '' : String(value));

export function workDraftOf(card: CommitmentRecord, { what, id }: WorkPart): WorkDraft {
  const activity = what === 'activity' ? card.activities.find((one) => one.id === id) : undefined;
  const indicator = what === 'indicator' ? card.indicators.find((one) => one.id === id) : undefined;
  return {
    withdrawn: false,
    name: draftOf(activity?.title ?? indicator?.name),
    starts: typedDay(activity?.startsOn, activity?.startPrecision),
    ends: typedDay(activity?.endsOn, activity?.endPrecision),
    kind: indicator?.kind ?? 'TRACKING',
    unit: indicator?.unit ?? 'COUNT',
    baseline: typedNumber(indicator?.baseline),
    target: typedNumber(indicator?.target),
  };
}

export type AmendedWork = { activities: AmendedActivityInput[]; indicators: AmendedIndicatorInput[] };

/** What is sent: only what differs from the card; null where nothing does, or something cannot be read. */
export function amendedWork(
  card: CommitmentRecord,
  part: WorkPart,
  draft: WorkDraft,
  writer: Language,
): AmendedWork | null {
  const { what, id } = part;
  const before = workDraftOf(card, part);
  if (id !== null && draft.withdrawn) return workOf(what, { id, withdrawn: true });
  const changed = (field: keyof WorkDraft) => JSON.stringify(draft[field]) !== JSON.stringify(before[field]);
  const readable = (field: 'starts' | 'ends') =>
    draft[field].trim() === '' || parseDay(draft[field]) !== null;
  const counted = (field: 'baseline' | 'target') =>
    draft[field].trim() === '' || parseDecimal(draft[field]) !== null;
  if (isEmptyDraft(draft.name)) return null;
  const name = changed('name') ? toInput(draft.name, writer) : undefined;
  if (what === 'activity') {
    if (!readable('starts') || !readable('ends')) return null;
    const [start, end] = [parseDay(draft.starts), parseDay(draft.ends)];
    const dates =
      changed('starts') || changed('ends')
        ? {
            startsOn: start === null ? null : firstDay(start),
            endsOn: end === null ? null : lastDay(end),
            startPrecision: start === null ? null : precisionOf(start),
            endPrecision: end === null ? null : precisionOf(end),
          }
        : {};
    const given = { ...(name && { title: name }), ...dates };
    return Object.keys(given).length === 0 ? null : workOf(what, { id, ...given });
  }
  if (!counted('baseline') || !counted('target')) return null;
  const given = {
    ...(name && { name }),
    ...(changed('baseline') && { baseline: parseDecimal(draft.baseline) }),
    ...(changed('target') && { target: parseDecimal(draft.target) }),
  };
  if (Object.keys(given).length === 0) return null;
  return workOf(what, { id, ...given, ...(id === null && { kind: draft.kind, unit: draft.unit }) });
}

const workOf = (
  what: WorkPart['what'],
  given: AmendedActivityInput & AmendedIndicatorInput,
): AmendedWork => ({
  activities: what === 'activity' ? [given] : [],
  indicators: what === 'indicator' ? [given] : [],
});
