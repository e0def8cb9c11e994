import type { College } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public, StaffField } from '../graphql/public.js';
import { loadInstitution } from '../institutions/institution.queries.js';
import { Institution } from '../institutions/institution.type.js';
import { CollegeEnum } from '../timeline/timeline.type.js';
import { agreeSeats } from './committee.commands.js';
import {
  AgreeSeatsInput,
  EndMandateInput,
  GiveMandateInput,
  ReplaceMemberInput,
} from './committee.inputs.js';
import { cycleRows, mandatesOfCycle, readCommittee } from './committee.queries.js';
import { Committee, CommitteeCycle, Mandate } from './committee.type.js';
import { endMandate, giveMandate } from './mandate.commands.js';
import { replaceMember } from './replace-member.command.js';
import { sessionRows } from './session.queries.js';
import { CommitteeSession } from './session.type.js';

@ObjectType({ description: 'The cycle as it stands after the change.' })
export class CyclePayload {
  @StaffField(() => CommitteeCycle, { description: 'The cycle.' })
  cycle!: CommitteeCycle;
}

@ObjectType({ description: 'Somebody who has the role of a member and can be given a seat.' })
export class CommitteeCandidate {
  @StaffField(() => ID, { description: 'Named when a seat is given.' })
  id!: string;

  @StaffField(() => String, { description: 'The name colleagues see.' })
  name!: string;

  @StaffField(() => CollegeEnum, { description: 'The college of the role.' })
  college!: College;

  @StaffField(() => [ID], {
    description: 'Mandates they hold or held, of any cycle: a person has one seat at a time.',
  })
  mandates!: string[];
}

async function payload(context: Context, { reference }: { reference: string }): Promise<CyclePayload> {
  const [cycle] = await cycleRows(context, sql`c.reference = ${reference}`);
  return { cycle: cycle! };
}

@Resolver(() => Committee)
export class CommitteeResolver {
  @Public()
  @Query(() => Committee, {
    nullable: true,
    description: 'The oversight committee, its seats and its sessions; null where no country is loaded.',
  })
  committee(@Ctx() context: Context): Promise<Committee | null> {
    return readCommittee(context);
  }

  @Query(() => [CommitteeCandidate], { description: 'Everybody with the role of a member today, by name.' })
  async committeeCandidates(@Ctx() context: Context): Promise<CommitteeCandidate[]> {
    const { rows } = await sql<CommitteeCandidate>`
      select distinct a.id, a.name, r.college,
        array(select m.id::text from committee_mandate m where m.user_id = a.id order by m.valid_from, m.id) as mandates
      from membership r join account a on a.id = r.account_id
      where r.role = 'MEMBER' and a.disabled_at is null and r.valid_from <= ${context.today}::date
        and (r.valid_to is null or r.valid_to >= ${context.today}::date)
      order by a.name, a.id`.execute(context.read);
    return rows;
  }

  @Public()
  @FieldResolver(() => [CommitteeCycle], { description: 'Its cycles, the latest first.' })
  cycles(@Ctx() context: Context): Promise<CommitteeCycle[]> {
    return cycleRows(context, sql`true`);
  }

  @Public()
  @FieldResolver(() => [CommitteeSession], {
    description: 'Its sessions, the latest first: those held here and those documents tell of.',
  })
  sessions(@Ctx() context: Context): Promise<CommitteeSession[]> {
    return sessionRows(context, sql`true`);
  }

  @Mutation(() => CyclePayload, {
    description:
      'Agrees the seats and rules of a cycle, or changes them. Refused: NOT_FOUND, STALE_VERSION, INVALID_INPUT (`seatsUnequal`, `cyclesOverlap`, `outOfRange`).',
  })
  async agreeSeats(
    @Ctx() context: Context,
    @Arg('input', () => AgreeSeatsInput, { description: 'What was agreed.' }) input: AgreeSeatsInput,
  ): Promise<CyclePayload> {
    return payload(context, await agreeSeats(context, input));
  }

  @Mutation(() => CyclePayload, {
    description:
      'Gives somebody a seat. Refused: NOT_FOUND, STALE_VERSION, INVALID_INPUT (`seatTaken`, `alreadySeated`, `notOfCollege`, `outsideCycle`, `endNeeded`, `notRetained`, `candidacySeated`).',
  })
  async giveMandate(
    @Ctx() context: Context,
    @Arg('input', () => GiveMandateInput, { description: 'Whom, and which seat.' }) input: GiveMandateInput,
  ): Promise<CyclePayload> {
    return payload(context, await giveMandate(context, input));
  }

  @Mutation(() => CyclePayload, {
    description: 'Sets the last day of a mandate. Refused: NOT_FOUND, STALE_VERSION, INVALID_INPUT.',
  })
  async endMandate(
    @Ctx() context: Context,
    @Arg('input', () => EndMandateInput, { description: 'Which, and its last day.' }) input: EndMandateInput,
  ): Promise<CyclePayload> {
    return payload(context, await endMandate(context, input));
  }

  @Mutation(() => CyclePayload, {
    description:
      'Lets the substitute be the member from a day on. Refused: NOT_FOUND, STALE_VERSION, INVALID_INPUT, WRONG_STATE (`noSubstitute`).',
  })
  async replaceMember(
    @Ctx() context: Context,
    @Arg('input', () => ReplaceMemberInput, { description: 'Whose seat, and from when.' })
    input: ReplaceMemberInput,
  ): Promise<CyclePayload> {
    return payload(context, await replaceMember(context, input));
  }
}

@Resolver(() => CommitteeCycle)
export class CommitteeCycleResolver {
  @Public()
  @FieldResolver(() => [Mandate], { description: 'Who holds or held its seats, by college and seat.' })
  mandates(@Root() cycle: CommitteeCycle, @Ctx() context: Context): Promise<Mandate[]> {
    return context.load(mandatesOfCycle).load(cycle.id);
  }
}

@Resolver(() => Mandate)
export class MandateResolver {
  @Public()
  @FieldResolver(() => Institution, {
    nullable: true,
    description: 'Where its bearer comes from; null where that is not recorded.',
  })
  institution(@Root() mandate: Mandate, @Ctx() context: Context): Promise<Institution | null> {
    return loadInstitution(context, mandate.institutionId, mandate.validFrom);
  }
}
