import { screeningHints } from '@iltizam/domain/screening-hints';
import { usesTriageAids } from '@iltizam/domain/triage-aids';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Proposal } from '../proposals/proposal.type.js';
import { shownFacts } from '../suggestions/because.type.js';
import { ScreeningHint } from './hint.type.js';

@Resolver(() => Proposal)
export class ProposalHintsResolver {
  @FieldResolver(() => [ScreeningHint], {
    description: 'What its texts make one look at twice. Empty to whoever does not triage.',
  })
  hints(@Root() row: Proposal, @Ctx() context: Context): ScreeningHint[] {
    if (!row.inTriage || !usesTriageAids(context.actor)) return [];
    const { title, challenges, solution, expectedResult } = row;
    const texts = [title, ...challenges, solution, expectedResult].filter((text) => text !== null);
    return screeningHints(texts).map(({ rule, facts }) => ({ rule, facts: shownFacts(facts) }));
  }
}
