import type { ApplicantKind } from '@iltizam/domain/candidate-call-terms';
import type { ConsentPurpose } from '@iltizam/domain/consents';
import { ID, InputType } from 'type-graphql';
import { FormGuardInput } from '../citizens/guard-form.input.js';
import { ConsentPurposeEnum } from '../consents/consent.type.js';
import { PublicField } from '../graphql/public.js';
import { ApplicantKindEnum } from './candidate-call.enums.js';

const KEY = 'Of your making, at most 255 characters; repeats have no second effect.';

@InputType({
  description:
    'A candidacy for a seat of the oversight committee. Read by the committee and its secretariat; published is nothing but the name of those retained or in reserve, where it was agreed to.',
})
export class SendCandidacyInput {
  @PublicField(() => FormGuardInput, { description: 'The address, and what keeps machines off.' })
  guard!: FormGuardInput;

  @PublicField(() => String, { description: 'The call (reference).' })
  call!: string;

  @PublicField(() => ApplicantKindEnum, { description: 'As what, one of those the call asks for.' })
  kind!: ApplicantKind;

  @PublicField(() => String, {
    nullable: true,
    description: 'The association, at most 200 characters; left out by a person for themselves.',
  })
  organisation?: string | null;

  @PublicField(() => String, { description: 'Who represents it, or stands; at most 200 characters.' })
  representative!: string;

  @PublicField(() => String, {
    nullable: true,
    description: 'A number for the secretariat, at most 30 characters.',
  })
  phone?: string | null;

  @PublicField(() => String, { nullable: true, description: 'The region (slug).' })
  region?: string | null;

  @PublicField(() => String, { description: 'Why they stand, at most 5,000 characters.' })
  motivation!: string;

  @PublicField(() => String, { description: 'What they did, at most 5,000 characters.' })
  experience!: string;

  @PublicField(() => [ConsentPurposeEnum], {
    description: 'What is agreed to: CANDIDACY is needed, CANDIDATE_NAME is asked.',
  })
  consents!: ConsentPurpose[];

  @PublicField(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A candidacy to withdraw, by the person the portal recognises.' })
export class WithdrawCandidacyInput {
  @PublicField(() => ID, { description: 'The own candidacy.' })
  candidacy!: string;

  @PublicField(() => String, { description: KEY })
  idempotencyKey!: string;
}
