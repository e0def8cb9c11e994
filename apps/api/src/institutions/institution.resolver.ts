import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, InputType, Query, Resolver, Root } from 'type-graphql';
import type { InstitutionKind } from '@iltizam/domain/institution-kinds';
import type { Context } from '../graphql/context.js';
import { Public, PublicField } from '../graphql/public.js';
import { namesDayOf, planByReference } from '../plans/plan.queries.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import { institutionsOn, loadInstitution } from './institution.queries.js';
import { Institution, InstitutionKindEnum } from './institution.type.js';

@InputType({ description: 'Which institutions; every condition given must hold.' })
export class InstitutionFilter {
  @PublicField(() => String, { nullable: true, description: 'Leads a commitment of this plan (reference).' })
  leadsIn?: string | null;

  @PublicField(() => [InstitutionKindEnum], { nullable: true, description: 'Is of one of these kinds.' })
  kind?: InstitutionKind[] | null;
}

@Resolver(() => Institution)
export class InstitutionResolver {
  @Public()
  @Query(() => Institution, { nullable: true, description: 'One institution; null when there is none.' })
  async institution(
    @Ctx() context: Context,
    @Arg('reference', () => String, { description: 'Its public key.' }) reference: string,
  ): Promise<Institution | null> {
    const [row] = await institutionsOn(context.read, context.today, sql`i.reference = ${reference}`);
    return row ?? null;
  }

  @Public()
  @Query(() => [Institution], { description: 'All institutions the filter finds, by reference.' })
  async institutions(
    @Ctx() context: Context,
    @Arg('filter', () => InstitutionFilter, { nullable: true, description: 'Leave out for all.' })
    filter: InstitutionFilter | null,
  ): Promise<Institution[]> {
    const leads = filter?.leadsIn
      ? sql`exists (select 1 from commitment c join plan p on p.id = c.plan_id
                    where c.lead_institution_id = i.id and p.reference = ${filter.leadsIn}
                      and ${visibleTo(context, 'commitment', 'c')})`
      : sql`true`;
    const kinds = filter?.kind ? sql`i.kind = any(${filter.kind})` : sql`true`;
    const day = filter?.leadsIn ? await namesDay(context, filter.leadsIn) : context.today;
    return institutionsOn(context.read, day, sql`${leads} and ${kinds}`);
  }

  @Public()
  @FieldResolver(() => Institution, {
    nullable: true,
    description: 'The body it stands under; null for none.',
  })
  parent(@Root() row: Institution, @Ctx() context: Context): Promise<Institution | null> {
    return loadInstitution(context, row.parentId, row.asOf);
  }

  @Public()
  @FieldResolver(() => Institution, { nullable: true, description: 'The body that took over its work.' })
  succeededBy(@Root() row: Institution, @Ctx() context: Context): Promise<Institution | null> {
    return loadInstitution(context, row.succeededById, context.today);
  }
}

/** Asked for a plan's leads, the names are those of the plan. */
async function namesDay(context: Context, plan: string): Promise<string> {
  const row = await context.load(planByReference).load(plan);
  return row ? namesDayOf(row, context.today) : context.today;
}
