import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { ProposalPayload } from '../proposals/proposal.payloads.js';
import { Proposal } from '../proposals/proposal.type.js';
import { snooze, wake } from './snooze.command.js';
import { Snooze, SnoozeInput, WakeInput } from './snooze.type.js';
import { snoozedBy } from './snoozed.js';

const ownSnoozeOf: LoaderOf<string, Snooze | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<Snooze>`
        select s.proposal_id as "proposalId", s.until::text, s.event, s.at
        from snooze s join proposal p on p.id = s.proposal_id
        where s.account_id = ${context.actor.userId}::uuid and p.id = any(${ids}::uuid[])
          and ${snoozedBy(context)}`.execute(context.read);
      return rows;
    },
    (row) => row.proposalId,
  );

@Resolver(() => Proposal)
export class SnoozeResolver {
  @FieldResolver(() => Snooze, {
    nullable: true,
    description: 'That whoever asks put it off; null where they did not, or it is back.',
  })
  later(@Root() { id }: Proposal, @Ctx() context: Context): Promise<Snooze | null> {
    return context.load(ownSnoozeOf).load(id);
  }

  @Mutation(() => ProposalPayload, {
    description:
      "Puts a proposal off: it leaves this person's queue, and nobody else's, until a day or an event. Refused: NOT_FOUND, INVALID_INPUT.",
  })
  snooze(
    @Ctx() context: Context,
    @Arg('input', () => SnoozeInput, { description: 'Which proposal, and until when.' }) input: SnoozeInput,
  ): Promise<ProposalPayload> {
    return snooze(context, input);
  }

  @Mutation(() => ProposalPayload, {
    description: 'Brings a proposal back that this person put off. Refused: NOT_FOUND, WRONG_STATE.',
  })
  wake(
    @Ctx() context: Context,
    @Arg('input', () => WakeInput, { description: 'Which proposal.' }) input: WakeInput,
  ): Promise<ProposalPayload> {
    return wake(context, input);
  }
}
