import { InstitutionResolver } from '../institutions/institution.resolver.js';
import {
  MeetingInstitutionResolver,
  MeetingResolver,
  PlanMeetingsResolver,
} from '../meetings/meeting.resolver.js';
import { PlanResolver, ThemeResolver } from '../plans/plan.resolver.js';
import { LocalizedTextResolver } from './localized-text.type.js';

/** Every resolver of the product; the schema is made of these and nothing else. */
export const resolvers = [
  InstitutionResolver,
  LocalizedTextResolver,
  MeetingInstitutionResolver,
  MeetingResolver,
  PlanMeetingsResolver,
  PlanResolver,
  ThemeResolver,
];
