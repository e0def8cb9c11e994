import { seenBy, type OpenAction } from '@iltizam/domain/open-actions';
import { refusalCodes, type Refusal as DomainRefusal, type RefusalCode } from '@iltizam/domain/refusals';
import type { Actor } from '@iltizam/domain/roles';
import { ObjectType } from 'type-graphql';
import { graphqlEnum } from './enums.js';
import { StaffField } from './public.js';

export const RefusalCodeEnum = graphqlEnum(
  'RefusalCode',
  refusalCodes,
  'Why something is refused. Apps translate it.',
  {
    NOT_FOUND: 'There is no such record, or not for this person.',
    NOT_ALLOWED: 'The person may not do this; the fact `why` says what stands against it.',
    WRONG_STATE: 'The record is in a state that does not allow it.',
    REASON_REQUIRED: 'A reason or a justification is missing or too short.',
    STALE_VERSION: 'The record has changed since it was read; nothing was written.',
    STAGE_CLOSED: 'The stage of the plan that allows it is not open.',
    INVALID_INPUT: 'A value is not acceptable; `field` names it.',
    LIMIT_EXCEEDED: 'The request is larger than a limit.',
    RATE_LIMITED: 'Too many requests; wait before the next one.',
    CONFLICTING_KEY: 'The idempotency key was used with another input.',
  },
);

@ObjectType({ description: 'Something a refusal rests on, such as the state a record is in.' })
export class Fact {
  @StaffField(() => String, {
    description: 'What it is about: `why`, `field`, `state`, `minimum`, …',
  })
  name!: string;

  @StaffField(() => String, { description: 'Its value, as text.' })
  value!: string;
}

@ObjectType({ description: 'Why something is not open to this person.' })
export class Refusal {
  @StaffField(() => RefusalCodeEnum, { description: 'A stable code of the closed list.' })
  code!: RefusalCode;

  @StaffField(() => [Fact], {
    description: 'What the refusal rests on; a screen makes its sentence from them.',
  })
  facts!: Fact[];
}

@ObjectType({
  description: 'An action this person has before them on a record, open or with its "why not".',
})
export class AvailableAction {
  @StaffField(() => String, {
    description: "Name of the action, a value of the record's enum of actions.",
  })
  action!: string;

  @StaffField(() => Boolean, { description: 'May it be done now?' })
  allowed!: boolean;

  @StaffField(() => Refusal, { nullable: true, description: 'Why not; null when allowed.' })
  refusal!: Refusal | null;
}

/** A refusal of the rules, as GraphQL shows it: facts as a list, what is unknown left out. */
export function shownRefusal({ code, field, facts }: DomainRefusal): Refusal {
  const all: Record<string, string | number | null> = { ...(field === undefined ? {} : { field }), ...facts };
  return {
    code,
    facts: Object.entries(all).flatMap(([name, value]) =>
      value === null ? [] : [{ name, value: String(value) }],
    ),
  };
}

/** The actions of the rules, as GraphQL shows them to this person. */
export function shownActions(actor: Actor, open: readonly OpenAction<string>[]): AvailableAction[] {
  return seenBy(actor, open).map(({ action, allowed, refusal }) => ({
    action,
    allowed,
    refusal: refusal && shownRefusal(refusal),
  }));
}
