import { ID, InputType, ObjectType } from 'type-graphql';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

@InputType({ description: 'Whom to read as, and why.' })
export class ViewAsInput {
  @StaffField(() => ID, { description: 'The user; no administrator, and not yourself.' })
  user!: string;

  @StaffField(() => String, { description: 'Why; kept in the log with both names.' })
  reason!: string;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'Reading as somebody else has begun.' })
export class ViewAsPayload {
  @StaffField(() => InstantScalar, { description: 'When it ends by itself, UTC.' })
  endsAt!: Date;
}

@ObjectType({ description: 'An administrator reads as the person `me` names.' })
export class Looking {
  @StaffField(() => String, { description: 'The name of the administrator.' })
  by!: string;

  @StaffField(() => InstantScalar, { description: 'When it ends by itself, UTC.' })
  endsAt!: Date;
}
