import { activityStatuses } from '@iltizam/domain/activity-rules';
import { isDay } from '@iltizam/domain/days';
import { draftLimit, type DraftField } from '@iltizam/domain/draft-fields';
import type { FieldValue } from '@iltizam/domain/field-merge';
import { ogpValues } from '@iltizam/domain/ogp-values';
import { checkText, type LimitedField } from '@iltizam/domain/text-limits';
import { z } from 'zod';
import { accepted, deny } from '../graphql/refused.js';

const words = z.string().nullish();
const text = z
  .object({ ar: words, fr: words, en: words, original: z.enum(['AR', 'FR', 'EN']).nullish() })
  .partial();
const day = z.string().refine(isDay).nullish();

/** What a draft may hold of a report: everything is optional until it is sent. */
export const draftedReport = z.strictObject({
  status: z.enum(activityStatuses).nullish(),
  percent: z.number().min(0).max(100).nullish(),
  reportedOn: day,
  actualStartsOn: day,
  actualEndsOn: day,
  note: text.nullish(),
  /** Confirmed to stand as it was last reported. */
  unchanged: z.boolean().nullish(),
});
export type DraftedReport = z.infer<typeof draftedReport>;

export const draftedMeasurement = z.strictObject({
  value: z.number().nullish(),
  measuredOn: day,
  note: text.nullish(),
  unchanged: z.boolean().nullish(),
});
export type DraftedMeasurement = z.infer<typeof draftedMeasurement>;

const shapes = {
  expectedResults: z.array(text).max(100),
  ogpValues: z.array(z.enum(ogpValues)),
  sdgs: z.array(z.number().int()),
  'contact.mailbox': z.string(),
  startsOn: z.string().refine(isDay),
  endsOn: z.string().refine(isDay),
};

const shapeOf = (field: DraftField): z.ZodType => {
  if (field.kind === 'TEXT') return z.string();
  if (field.kind === 'VALUE') return shapes[field.column];
  return field.kind === 'ACTIVITY_REPORT' ? draftedReport : draftedMeasurement;
};

/** A value as it is kept: of the field's shape, its texts cleaned, what is blank null. */
export function fieldValue(field: DraftField, given: unknown): FieldValue {
  if (given === null || given === undefined) return null;
  const parsed = shapeOf(field).safeParse(given);
  if (!parsed.success) deny('INVALID_INPUT', undefined, { field: field.path });
  return kept(parsed.data as FieldValue, draftLimit(field), field.path);
}

function kept(value: FieldValue, limit: LimitedField, path: string): FieldValue {
  if (typeof value === 'string') {
    const clean = accepted(checkText(value, limit, path));
    return clean === '' ? null : clean;
  }
  if (Array.isArray(value)) return value.map((item, index) => kept(item, limit, `${path}.${index}`));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, kept(part ?? null, limit, `${path}.${key}`)]),
  );
}

/** A value as two people's are compared: in which language a text was first written is nobody's change. */
export function compared(value: FieldValue): FieldValue {
  if (Array.isArray(value)) return value.map(compared);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'original')
      .map(([key, part]) => [key, compared(part)]),
  );
}
