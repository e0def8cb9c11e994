import { candidacyConsents } from '@iltizam/domain/consents';
import { isRegion } from '@iltizam/domain/regions';
import type { SentForm } from '../forms/read-form.js';
import type { SendCandidacyInput } from '../generated/graphql.js';

const fields = [
  'kind',
  'organisation',
  'representative',
  'email',
  'phone',
  'region',
  'motivation',
  'experience',
] as const;
export type Written = Partial<Record<(typeof fields)[number] | 'consents', string>>;

/** What was filled in, so that a refusal keeps it: what was agreed to as well. */
export const writtenIn = (form: SentForm): Written => ({
  ...Object.fromEntries(fields.map((field) => [field, form.text(field)])),
  consents: form.all('consent').join(' '),
});

/** The form as the api takes it. */
export function candidacyOf(
  call: string,
  { text, all, guard, idempotencyKey }: SentForm,
): SendCandidacyInput {
  const region = text('region');
  return {
    call,
    guard,
    idempotencyKey,
    kind: text('kind') === 'PERSON' ? 'PERSON' : 'ASSOCIATION',
    organisation: text('organisation') || null,
    representative: text('representative'),
    phone: text('phone') || null,
    region: isRegion(region) ? region : null,
    motivation: text('motivation'),
    experience: text('experience'),
    consents: candidacyConsents.filter((purpose) => all('consent').includes(purpose)),
  };
}
