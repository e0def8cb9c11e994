import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { LocaleEnum, localeValue } from '../graphql/localized-text.type.js';
import { Public } from '../graphql/public.js';
import { areaById, planById } from '../plans/plan.queries.js';
import { ActionPlan, Area } from '../plans/plan.type.js';
import { activitiesOf } from './activity.queries.js';
import { Activity } from './activity.type.js';
import { relatedCommitmentsOf } from './commitment-links.queries.js';
import { commitmentByReference, countsOf, loadCommitments } from './commitment.queries.js';
import { Commitment, Contact } from './commitment.type.js';
import { indicatorsOf } from './indicator.queries.js';
import { Indicator } from './indicator.type.js';
import { missingLanguagesOf } from './missing-languages.js';

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Public()
  @Query(() => Commitment, {
    nullable: true,
    description: 'One commitment; null when there is none to be seen.',
  })
  commitment(
    @Ctx() context: Context,
    @Arg('reference', () => String, { description: 'Its public key, as a draft or as adopted.' })
    reference: string,
  ): Promise<Commitment | null> {
    return commitmentByReference(context, reference);
  }

  @Public()
  @FieldResolver(() => ActionPlan, { description: 'The plan it belongs to.' })
  plan(@Root() card: Commitment, @Ctx() context: Context): Promise<ActionPlan | null> {
    return context.load(planById).load(card.planId);
  }

  @Public()
  @FieldResolver(() => Area, {
    nullable: true,
    description: 'Its chapter of the plan; null when it has none.',
  })
  area(@Root() card: Commitment, @Ctx() context: Context): Promise<Area | null> | null {
    return card.areaId === null ? null : context.load(areaById).load(card.areaId);
  }

  @Public()
  @FieldResolver(() => [Commitment], { description: 'Commitments its card refers to, those held here.' })
  async relatedCommitments(@Root() card: Commitment, @Ctx() context: Context): Promise<Commitment[]> {
    const links = await context.load(relatedCommitmentsOf).load(card.id);
    return loadCommitments(
      context,
      links.map((link) => link.to),
    );
  }

  @Public()
  @FieldResolver(() => Contact, {
    nullable: true,
    description: 'Whom to write to; null when the card names none.',
  })
  contact(@Root() card: Commitment): Contact | null {
    const { contactPosition: position, contactMailbox: mailbox } = card;
    return position === null && mailbox === null ? null : { position, mailbox };
  }

  @Public()
  @FieldResolver(() => [Activity], { description: 'What is done, in the order of the card.' })
  activities(@Root() card: Commitment, @Ctx() context: Context): Promise<Activity[]> {
    return context.load(activitiesOf).load(card.id);
  }

  @Public()
  @FieldResolver(() => Int, { description: 'How many activities it has.' })
  async activityCount(@Root() card: Commitment, @Ctx() context: Context): Promise<number> {
    return (await context.load(countsOf).load(card.id))?.activities ?? 0;
  }

  @Public()
  @FieldResolver(() => [Indicator], {
    description: 'By what it lets itself be judged: tracking, then impact.',
  })
  indicators(@Root() card: Commitment, @Ctx() context: Context): Promise<Indicator[]> {
    return context.load(indicatorsOf).load(card.id);
  }

  @Public()
  @FieldResolver(() => Int, { description: 'How many indicators it has, of both kinds.' })
  async indicatorCount(@Root() card: Commitment, @Ctx() context: Context): Promise<number> {
    return (await context.load(countsOf).load(card.id))?.indicators ?? 0;
  }

  @Public()
  @FieldResolver(() => [LocaleEnum], {
    description: 'Languages in which a text of the card, its activities and indicators included, is missing.',
  })
  async missingLanguages(
    @Root() card: Commitment,
    @Ctx() context: Context,
  ): Promise<ReturnType<typeof localeValue>[]> {
    const [activities, indicators] = await Promise.all([
      context.load(activitiesOf).load(card.id),
      context.load(indicatorsOf).load(card.id),
    ]);
    return missingLanguagesOf(card, activities, indicators).map(localeValue);
  }
}
