import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context, LoaderOf } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { Institution } from '../institutions/institution.type.js';
import { institutionInPlan } from '../plans/institution-in-plan.js';
import { partnersOf, supportingInstitutionsOf } from './commitment-links.queries.js';
import { Commitment } from './commitment.type.js';

@Resolver(() => Commitment)
export class CommitmentInstitutionsResolver {
  @Public()
  @FieldResolver(() => Institution, { description: 'The institution that answers for it.' })
  leadInstitution(@Root() card: Commitment, @Ctx() context: Context): Promise<Institution | null> {
    return institutionInPlan(context, card.planId, card.leadInstitutionId);
  }

  @Public()
  @FieldResolver(() => [Institution], { description: 'Institutions that carry some of its activities.' })
  supportingInstitutions(@Root() card: Commitment, @Ctx() context: Context): Promise<Institution[]> {
    return institutions(context, card, supportingInstitutionsOf);
  }

  @Public()
  @FieldResolver(() => [Institution], { description: 'Institutions that help without carrying activities.' })
  partners(@Root() card: Commitment, @Ctx() context: Context): Promise<Institution[]> {
    return institutions(context, card, partnersOf);
  }
}

async function institutions(
  context: Context,
  card: Commitment,
  linksOf: LoaderOf<string, { to: string }[]>,
): Promise<Institution[]> {
  const links = await context.load(linksOf).load(card.id);
  const found = await Promise.all(links.map((link) => institutionInPlan(context, card.planId, link.to)));
  return found.filter((row) => row !== null);
}
