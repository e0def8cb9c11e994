import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { Institution } from '../institutions/institution.type.js';
import { themeById } from '../plans/plan.queries.js';
import { Theme } from '../plans/plan.type.js';
import { MeetingSpeaker, Workshop, WorkshopEntry } from './meeting-parts.type.js';
import { Meeting } from './meeting.type.js';
import { entriesOfWorkshop, institutionCalled, workshopsOfMeeting } from './workshop.queries.js';

@Resolver(() => Meeting)
export class MeetingWorkshopsResolver {
  @Public()
  @FieldResolver(() => [Workshop], { description: 'Its groups, by number.' })
  workshops(@Root() meeting: Meeting, @Ctx() context: Context): Promise<Workshop[]> {
    return context.load(workshopsOfMeeting).load(meeting.id);
  }
}

@Resolver(() => Workshop)
export class WorkshopResolver {
  @Public()
  @FieldResolver(() => Theme, {
    nullable: true,
    description: 'Its theme; null where it had none of its own.',
  })
  theme(@Root() workshop: Workshop, @Ctx() context: Context): Promise<Theme | null> {
    return workshop.themeId === null ? Promise.resolve(null) : context.load(themeById).load(workshop.themeId);
  }

  @Public()
  @FieldResolver(() => [WorkshopEntry], {
    description:
      'What it put down: challenges, solutions, expected results; to the public, what is released.',
  })
  entries(@Root() workshop: Workshop, @Ctx() context: Context): Promise<WorkshopEntry[]> {
    return context.load(entriesOfWorkshop).load(workshop.id);
  }
}

@Resolver(() => MeetingSpeaker)
export class MeetingSpeakerResolver {
  @Public()
  @FieldResolver(() => Institution, {
    nullable: true,
    description: 'Whose, by its name on the day of the meeting; null when not said.',
  })
  institution(
    @Root() { institution, heldOn }: MeetingSpeaker,
    @Ctx() context: Context,
  ): Promise<Institution | null> {
    return institution === null
      ? Promise.resolve(null)
      : context.load(institutionCalled).load(`${institution}|${heldOn}`);
  }
}
