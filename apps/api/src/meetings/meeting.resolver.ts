import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public, PublicField } from '../graphql/public.js';
import { loadInstitution } from '../institutions/institution.queries.js';
import { Institution } from '../institutions/institution.type.js';
import { planById } from '../plans/plan.queries.js';
import { ActionPlan, Theme } from '../plans/plan.type.js';
import { institutionsOfMeeting, meetingRows, meetingsOfPlan, themesOfMeeting } from './meeting.queries.js';
import { Meeting, MeetingInstitution } from './meeting.type.js';

@InputType({ description: 'Which meetings; every condition given must hold.' })
export class MeetingFilter {
  @PublicField(() => String, { nullable: true, description: 'Of this plan (reference).' })
  plan?: string | null;

  @PublicField(() => String, { nullable: true, description: 'On this theme (reference).' })
  theme?: string | null;
}

@Resolver(() => Meeting)
export class MeetingResolver {
  @Public()
  @Query(() => Meeting, { nullable: true, description: 'One meeting; null when there is none.' })
  async meeting(
    @Ctx() context: Context,
    @Arg('reference', () => String, { description: 'Its public key, such as `ma-nap-2-m09`.' })
    reference: string,
  ): Promise<Meeting | null> {
    const [row] = await meetingRows(context.read, sql`m.reference = ${reference}`);
    return row ?? null;
  }

  @Public()
  @Query(() => [Meeting], { description: 'All meetings the filter finds, the earliest first.' })
  meetings(
    @Ctx() context: Context,
    @Arg('filter', () => MeetingFilter, { nullable: true, description: 'Leave out for all.' })
    filter: MeetingFilter | null,
  ): Promise<Meeting[]> {
    const plan = filter?.plan
      ? sql`m.plan_id = (select id from plan where reference = ${filter.plan})`
      : sql`true`;
    const theme = filter?.theme
      ? sql`exists (select 1 from meeting_theme mt join theme t on t.id = mt.theme_id
                    where mt.meeting_id = m.id and t.reference = ${filter.theme})`
      : sql`true`;
    return meetingRows(context.read, sql`${plan} and ${theme}`);
  }

  @Public()
  @FieldResolver(() => ActionPlan, { description: 'The plan it served.' })
  plan(@Root() meeting: Meeting, @Ctx() context: Context): Promise<ActionPlan | null> {
    return context.load(planById).load(meeting.planId);
  }

  @Public()
  @FieldResolver(() => Theme, { nullable: true, description: 'Its theme, where it had exactly one.' })
  async theme(@Root() meeting: Meeting, @Ctx() context: Context): Promise<Theme | null> {
    const themes = await context.load(themesOfMeeting).load(meeting.id);
    return themes.length === 1 ? (themes[0] ?? null) : null;
  }

  @Public()
  @FieldResolver(() => [Theme], { description: 'All its themes.' })
  themes(@Root() meeting: Meeting, @Ctx() context: Context): Promise<Theme[]> {
    return context.load(themesOfMeeting).load(meeting.id);
  }

  @Public()
  @FieldResolver(() => [MeetingInstitution], {
    description: 'Who organised it, supported it and was invited.',
  })
  institutions(@Root() meeting: Meeting, @Ctx() context: Context): Promise<MeetingInstitution[]> {
    return context.load(institutionsOfMeeting).load(meeting.id);
  }
}

@Resolver(() => MeetingInstitution)
export class MeetingInstitutionResolver {
  @Public()
  @FieldResolver(() => Institution, {
    description: 'The institution, by its name on the day of the meeting.',
  })
  institution(@Root() row: MeetingInstitution, @Ctx() context: Context): Promise<Institution | null> {
    return loadInstitution(context, row.institutionId, row.heldOn);
  }
}

@Resolver(() => ActionPlan)
export class PlanMeetingsResolver {
  @Public()
  @FieldResolver(() => [Meeting], { description: 'Its meetings, the earliest first.' })
  meetings(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<Meeting[]> {
    return context.load(meetingsOfPlan).load(plan.id);
  }
}
