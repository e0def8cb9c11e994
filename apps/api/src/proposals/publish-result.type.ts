import { ObjectType } from 'type-graphql';
import { Refusal } from '../graphql/available-action.type.js';
import { StaffField } from '../graphql/public.js';

@ObjectType({ description: 'What happened to one of the proposals of a publication.' })
export class PublishResult {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  reference!: string;

  @StaffField(() => Boolean, { description: 'Is its outcome public now?' })
  published!: boolean;

  @StaffField(() => Refusal, { nullable: true, description: 'Why not; null when published.' })
  refusal!: Refusal | null;
}
