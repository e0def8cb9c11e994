import { InputType } from 'type-graphql';
import { PublicField } from '../graphql/public.js';

@InputType({ description: 'Whether somebody is named with what they wrote.' })
export class ChooseNamingInput {
  @PublicField(() => Boolean, {
    description: 'Their name is published with all their proposals, or with none.',
  })
  named!: boolean;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}
