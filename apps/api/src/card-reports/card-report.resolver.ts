import { worksOnReport, openCardReportActions } from '@iltizam/domain/card-report-workflow';
import { itemState } from '@iltizam/domain/round-items';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { factsOfCommitment } from '../commitments/commitment-facts.queries.js';
import { commitmentById } from '../commitments/commitment.queries.js';
import { Commitment } from '../commitments/commitment.type.js';
import { AvailableAction, shownActions } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { reportFacts } from './card-report-facts.queries.js';
import { commentsOfReport, fieldsOfReport, heldReportOf, openReportOf } from './card-report.queries.js';
import { CardReport, DraftField, FieldComment, ReportItem } from './card-report.type.js';
import { roundItems } from './round-items.js';
import { roundById } from './update-round.queries.js';
import { UpdateRound } from './update-round.type.js';

@Resolver(() => Commitment)
export class CommitmentDraftResolver {
  @FieldResolver(() => CardReport, {
    nullable: true,
    description:
      'The working draft of those who may write on it; null before anything is typed, for everybody else, and before adoption, when the card itself is the draft.',
  })
  async draft(@Root() card: Commitment, @Ctx() context: Context): Promise<CardReport | null> {
    const facts = await context.load(factsOfCommitment).load(card.id);
    if (!facts || !worksOnReport(context.actor, reportFacts(facts, null))) return null;
    return context.load(openReportOf).load(card.id);
  }
}

@Resolver(() => CardReport)
export class CardReportResolver {
  @FieldResolver(() => [DraftField], { description: 'What was typed, by its paths.' })
  fields(@Root() report: CardReport, @Ctx() context: Context): Promise<DraftField[]> {
    return context.load(fieldsOfReport).load(report.id);
  }

  @FieldResolver(() => [FieldComment], { description: 'Why it was given back, the latest first.' })
  comments(@Root() report: CardReport, @Ctx() context: Context): Promise<FieldComment[]> {
    return context.load(commentsOfReport).load(report.id);
  }

  @FieldResolver(() => [AvailableAction], { description: 'The steps this person has before them on it.' })
  async actions(@Root() report: CardReport, @Ctx() context: Context): Promise<AvailableAction[]> {
    const facts = await context.load(factsOfCommitment).load(report.commitmentId);
    const held = await context.load(heldReportOf).load(report.commitmentId);
    const card = await context.load(commitmentById).load(report.commitmentId);
    if (!facts || !card) return [];
    const { waiting } = await roundItems(context, card, report);
    return shownActions(
      context.actor,
      openCardReportActions(context.actor, reportFacts(facts, held, waiting.length)),
    );
  }

  @FieldResolver(() => UpdateRound, {
    nullable: true,
    description: 'The round that asks for it; null for what officers report on their own.',
  })
  round(@Root() report: CardReport, @Ctx() context: Context): Promise<UpdateRound | null> | null {
    return report.roundId === null ? null : context.load(roundById).load(report.roundId);
  }

  @FieldResolver(() => [ReportItem], {
    description: 'What the round asks, in the order of the card; empty without a round.',
  })
  async items(@Root() report: CardReport, @Ctx() context: Context): Promise<ReportItem[]> {
    const card = await context.load(commitmentById).load(report.commitmentId);
    if (!card) return [];
    const { items, drafted } = await roundItems(context, card, report);
    return items.map((field) => ({ field, state: itemState(field, drafted) }));
  }
}
