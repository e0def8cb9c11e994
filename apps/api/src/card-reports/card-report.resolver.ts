import { worksOnReport, openCardReportActions } from '@iltizam/domain/card-report-workflow';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { factsOfCommitment } from '../commitments/commitment-facts.queries.js';
import { Commitment } from '../commitments/commitment.type.js';
import { AvailableAction, shownActions } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { reportFacts } from './card-report-facts.queries.js';
import { commentsOfReport, fieldsOfReport, heldReportOf, openReportOf } from './card-report.queries.js';
import { CardReport, DraftField, FieldComment } from './card-report.type.js';

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
    return facts ? shownActions(openCardReportActions(context.actor, reportFacts(facts, held))) : [];
  }
}
