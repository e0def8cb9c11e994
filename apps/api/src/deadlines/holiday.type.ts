import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedText, LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'A day nobody works, which no term counts.' })
export class Holiday {
  @StaffField(() => DayScalar, { description: 'The day.' })
  day!: string;

  @StaffField(() => LocalizedText, { description: 'What is celebrated.' })
  name!: Text;

  @StaffField(() => Boolean, {
    description: 'Is it the same day every year? Otherwise it is announced for a year.',
  })
  fixed!: boolean;

  @StaffField(() => Boolean, { description: 'Computed and not announced yet: it may move by a day.' })
  provisional!: boolean;
}

@InputType({
  description:
    'A holiday of one year: a religious one, or a day granted once. Replaces what stood on that day.',
})
export class SaveHolidayInput {
  @StaffField(() => DayScalar, { description: 'The day.' })
  day!: string;

  @StaffField(() => LocalizedTextInput, {
    description: 'What is celebrated, at most 300 characters a language.',
  })
  name!: LocalizedTextInput;

  @StaffField(() => Boolean, { nullable: true, description: 'True: not announced yet.' })
  provisional?: boolean | null = false;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A day on which people work after all.' })
export class RemoveHolidayInput {
  @StaffField(() => DayScalar, { description: 'The day.' })
  day!: string;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The calendar after the change.' })
export class HolidaysPayload {
  @StaffField(() => Int, { description: 'The year of the day that changed.' })
  year!: number;

  @StaffField(() => [Holiday], { description: 'The holidays of that year, in order.' })
  holidays!: Holiday[];
}
