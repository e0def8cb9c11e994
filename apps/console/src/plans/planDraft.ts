import { firstDay, lastDay, precisionOf } from '@iltizam/domain/days';
import { parseDay } from '@iltizam/domain/typed-days';
import { emptyDraft, isEmptyDraft, toInput, type TextDraft } from '../forms/textDraft';
import type { CreatePlanInput } from '../generated/graphql';
import type { Language } from '../i18n/languages';

/** A plan as it is typed; its period as exactly as it is known: a year, a month or a day. */
export type PlanDraft = {
  reference: string;
  title: TextDraft;
  starts: string;
  ends: string;
  owner: string | null;
};

export const newPlan = (): PlanDraft => ({
  reference: '',
  title: emptyDraft(),
  starts: '',
  ends: '',
  owner: null,
});

/** The first thing that is still missing; null where the plan can be sent. */
export function missingIn({ reference, title, starts, ends, owner }: PlanDraft): keyof PlanDraft | null {
  if (reference.trim() === '') return 'reference';
  if (isEmptyDraft(title)) return 'title';
  if (parseDay(starts) === null) return 'starts';
  if (parseDay(ends) === null) return 'ends';
  return owner === null ? 'owner' : null;
}

/** The draft as the api takes it; null while something is missing. */
export function toPlan(draft: PlanDraft, writer: Language): CreatePlanInput | null {
  const [starts, ends] = [parseDay(draft.starts), parseDay(draft.ends)];
  if (missingIn(draft) !== null || starts === null || ends === null || draft.owner === null) return null;
  return {
    reference: draft.reference.trim(),
    title: toInput(draft.title, writer),
    owner: draft.owner,
    startsOn: firstDay(starts),
    endsOn: lastDay(ends),
    startPrecision: precisionOf(starts) ?? 'DAY',
    endPrecision: precisionOf(ends) ?? 'DAY',
  };
}
