import { Int, ObjectType } from 'type-graphql';
import { Refusal } from '../graphql/available-action.type.js';
import { StaffField } from '../graphql/public.js';

@ObjectType({ description: 'What happened to one proposal of many.' })
export class BulkResult {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  reference!: string;

  @StaffField(() => Boolean, { description: 'Was it done? In a dry run: would it be?' })
  done!: boolean;

  @StaffField(() => Refusal, { nullable: true, description: 'Why not; null where it was done.' })
  refusal!: Refusal | null;
}

@ObjectType({
  description:
    'One result for each proposal: in the order given, or the oldest deadline first where a filter picked.',
})
export class BulkPayload {
  @StaffField(() => Boolean, { description: 'True: nothing was written.' })
  dryRun!: boolean;

  @StaffField(() => Int, { description: 'How many were done, or would be.' })
  done!: number;

  @StaffField(() => Int, { description: 'How many were refused, or would be; nothing of them was written.' })
  refused!: number;

  @StaffField(() => [BulkResult], { description: 'The results; one refused does not keep the others back.' })
  results!: BulkResult[];
}
