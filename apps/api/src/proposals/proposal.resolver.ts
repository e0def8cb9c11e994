import { missingLanguages } from '@iltizam/domain/languages';
import { publicState, type PublicState } from '@iltizam/domain/public-state';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { assignmentsOfProposal } from '../assignments/assignment.queries.js';
import { Assignment } from '../assignments/assignment.type.js';
import type { Context } from '../graphql/context.js';
import { LocaleEnum, localeValue } from '../graphql/localized-text.type.js';
import { Public } from '../graphql/public.js';
import { Institution } from '../institutions/institution.type.js';
import { meetingById } from '../meetings/meeting.queries.js';
import { Meeting } from '../meetings/meeting.type.js';
import { institutionInPlan } from '../plans/institution-in-plan.js';
import { planById, themeById } from '../plans/plan.queries.js';
import { ActionPlan, Theme } from '../plans/plan.type.js';
import { timelineOfProposal } from '../timeline/timeline.queries.js';
import { TimelineEntry } from '../timeline/timeline.type.js';
import { leadOf } from './group.queries.js';
import { formerOutcomesOf } from './outcome.queries.js';
import { FormerOutcome, Outcome } from './outcome.type.js';
import { PublicStateEnum } from './proposal.enums.js';
import { partsOf, proposalById, proposalByReference } from './proposal.queries.js';
import { Proposal } from './proposal.type.js';

@Resolver(() => Proposal)
export class ProposalResolver {
  @Public()
  @Query(() => Proposal, { nullable: true, description: 'One proposal; null when there is none to be seen.' })
  proposal(
    @Ctx() context: Context,
    @Arg('reference', () => String, { description: 'Its public key, such as `ma-nap-3-p0007`.' })
    reference: string,
  ): Promise<Proposal | null> {
    return context.load(proposalByReference).load(reference);
  }

  @Public()
  @FieldResolver(() => ActionPlan, { description: 'The plan it was made for.' })
  plan(@Root() row: Proposal, @Ctx() context: Context): Promise<ActionPlan | null> {
    return context.load(planById).load(row.planId);
  }

  @Public()
  @FieldResolver(() => Theme, { description: 'Its subject.' })
  theme(@Root() row: Proposal, @Ctx() context: Context): Promise<Theme | null> {
    return context.load(themeById).load(row.themeId);
  }

  @Public()
  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting it comes from; null for any other way.',
  })
  meeting(@Root() row: Proposal, @Ctx() context: Context): Promise<Meeting | null> | null {
    return row.meetingId === null ? null : context.load(meetingById).load(row.meetingId);
  }

  @Public()
  @FieldResolver(() => PublicStateEnum, { description: 'Where it stands, as everybody may know it.' })
  state(@Root() { heldState, ownOutcome }: Proposal): PublicState {
    return publicState({ state: heldState, publishedOutcome: ownOutcome?.decision ?? null });
  }

  @Public()
  @FieldResolver(() => Outcome, {
    nullable: true,
    description:
      "The outcome last published; of a grouped proposal, its lead's once that is published. Null while none is.",
  })
  async outcome(@Root() row: Proposal, @Ctx() context: Context): Promise<Outcome | null> {
    if (row.ownOutcome?.decision !== 'GROUPED') return row.ownOutcome;
    const lead = await leadOf(context, row);
    return lead?.ownOutcome ?? row.ownOutcome;
  }

  @Public()
  @FieldResolver(() => [FormerOutcome], {
    description:
      'Its own outcomes that were published before the present one and corrected by it, the latest first.',
  })
  formerOutcomes(@Root() row: Proposal, @Ctx() context: Context): Promise<FormerOutcome[]> {
    return context.load(formerOutcomesOf).load(row.id);
  }

  @Public()
  @FieldResolver(() => [Assignment], {
    description:
      'The institutions it was put before and their answers, the lead first: those published, or all to staff who may.',
  })
  assignments(@Root() row: Proposal, @Ctx() context: Context): Promise<Assignment[]> {
    return context.load(assignmentsOfProposal).load(row.id);
  }

  @Public()
  @FieldResolver(() => [Institution], {
    description: 'The institutions of its assignments, those that returned it left out.',
  })
  async institutions(@Root() row: Proposal, @Ctx() context: Context): Promise<(Institution | null)[]> {
    const assignments = await context.load(assignmentsOfProposal).load(row.id);
    return Promise.all(
      assignments
        .filter(({ state }) => state !== 'RETURNED')
        .map(({ institutionId }) => institutionInPlan(context, row.planId, institutionId)),
    );
  }

  @Public()
  @FieldResolver(() => [TimelineEntry], {
    description: 'Its steps, the first one first: those published, or all to staff who may.',
  })
  timeline(@Root() row: Proposal, @Ctx() context: Context): Promise<TimelineEntry[]> {
    return context.load(timelineOfProposal).load(row.id);
  }

  @Public()
  @FieldResolver(() => Proposal, {
    nullable: true,
    description: 'The proposal it was one idea of, which the committee split; null for any other.',
  })
  splitFrom(@Root() row: Proposal, @Ctx() context: Context): Promise<Proposal | null> | null {
    return row.splitFromId === null ? null : context.load(proposalById).load(row.splitFromId);
  }

  @Public()
  @FieldResolver(() => [Proposal], {
    description: 'The proposals its ideas became where the committee split it, by reference; else none.',
  })
  splitInto(@Root() row: Proposal, @Ctx() context: Context): Promise<Proposal[]> {
    return context.load(partsOf).load(row.id);
  }

  @Public()
  @FieldResolver(() => [LocaleEnum], { description: 'Languages in which one of its texts is missing.' })
  missingLanguages(@Root() row: Proposal): ReturnType<typeof localeValue>[] {
    const texts = [row.title, ...row.challenges, row.solution, row.expectedResult];
    return missingLanguages(texts.filter((text) => text !== null)).map(localeValue);
  }
}
