import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Me } from '../accounts/user.type.js';
import { commitmentById } from '../commitments/commitment.queries.js';
import { Commitment } from '../commitments/commitment.type.js';
import type { Context } from '../graphql/context.js';
import { MyTask } from './my-task.type.js';
import { myTasks } from './my-tasks.queries.js';
import { roundById } from './update-round.queries.js';
import { UpdateRound } from './update-round.type.js';

@Resolver(() => Me)
export class MeTasksResolver {
  @FieldResolver(() => [MyTask], {
    description: 'What this person is asked to do with cards, what is due first first; 100 at most.',
  })
  tasks(@Root() _me: Me, @Ctx() context: Context): Promise<MyTask[]> {
    return myTasks(context);
  }
}

@Resolver(() => MyTask)
export class MyTaskResolver {
  @FieldResolver(() => Commitment, { description: 'The commitment it is about.' })
  commitment(@Root() task: MyTask, @Ctx() context: Context): Promise<Commitment | null> {
    return context.load(commitmentById).load(task.commitmentId);
  }

  @FieldResolver(() => UpdateRound, { nullable: true, description: 'The round that asks; null without one.' })
  round(@Root() task: MyTask, @Ctx() context: Context): Promise<UpdateRound | null> | null {
    return task.roundId === null ? null : context.load(roundById).load(task.roundId);
  }
}
