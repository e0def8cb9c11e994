import { InputType } from 'type-graphql';
import { PublicField } from '../graphql/public.js';

@InputType({ description: 'A name as its bearer writes it now.' })
export class CorrectNameInput {
  @PublicField(() => String, { description: 'The name, at most 200 characters.' })
  name!: string;

  @PublicField(() => String, {
    description: 'Of your making, at most 255 characters; repeats have no second effect.',
  })
  idempotencyKey!: string;
}
