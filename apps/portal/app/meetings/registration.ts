import {
  ageBands,
  genders,
  participantCapacities,
  type AgeBand,
  type Gender,
  type ParticipantCapacity,
} from '@iltizam/domain/registrations';
import { isRegion } from '@iltizam/domain/regions';
import type { SentForm } from '../forms/read-form.js';
import type { RegisterForMeetingInput } from '../generated/graphql.js';

/** One of a list, or nothing said. */
const oneOf = <Value extends string>(values: readonly Value[], given: string): Value | null =>
  values.find((value) => value === given) ?? null;

/** The form as the api takes it. */
export function registrationOf(meeting: string, form: SentForm): RegisterForMeetingInput {
  const region = form.text('region');
  return {
    meeting,
    guard: form.guard,
    idempotencyKey: form.idempotencyKey,
    name: form.text('name'),
    region: isRegion(region) ? region : null,
    capacity: oneOf<ParticipantCapacity>(participantCapacities, form.text('capacity')),
    ageBand: oneOf<AgeBand>(ageBands, form.text('ageBand')),
    gender: oneOf<Gender>(genders, form.text('gender')),
    needs: form.text('needs') || null,
  };
}

const fields = ['name', 'email', 'region', 'capacity', 'ageBand', 'gender', 'needs'] as const;
export type Written = Partial<Record<(typeof fields)[number], string>>;

/** What was filled in, so that a refusal keeps it. */
export const writtenIn = (form: SentForm): Written =>
  Object.fromEntries(fields.map((field) => [field, form.text(field)]));
