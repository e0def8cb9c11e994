import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { activityById } from '../commitments/activity.queries.js';
import { Activity } from '../commitments/activity.type.js';
import { Commitment } from '../commitments/commitment.type.js';
import { measurementById } from '../commitments/measurement.queries.js';
import { Measurement } from '../commitments/measurement.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { evidenceOf, evidenceOfActivity, evidenceOfMeasurement } from './evidence.queries.js';
import { Evidence } from './evidence.type.js';

@Resolver(() => Commitment)
export class CommitmentEvidenceResolver {
  @Public()
  @FieldResolver(() => [Evidence], {
    description: 'What proves it and its parts, the oldest first; at most 200.',
  })
  evidence(@Root() card: Commitment, @Ctx() context: Context): Promise<Evidence[]> {
    return context.load(evidenceOf).load(card.id);
  }
}

@Resolver(() => Activity)
export class ActivityEvidenceResolver {
  @Public()
  @FieldResolver(() => [Evidence], { description: 'What proves it, the oldest first.' })
  evidence(@Root() activity: Activity, @Ctx() context: Context): Promise<Evidence[]> {
    return context.load(evidenceOfActivity).load(activity.id);
  }
}

@Resolver(() => Measurement)
export class MeasurementEvidenceResolver {
  @Public()
  @FieldResolver(() => [Evidence], { description: 'What proves it, the oldest first.' })
  evidence(@Root() measurement: Measurement, @Ctx() context: Context): Promise<Evidence[]> {
    return context.load(evidenceOfMeasurement).load(measurement.id);
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @Public()
  @FieldResolver(() => Activity, {
    nullable: true,
    description: 'The activity it proves; null where it proves a measurement or the commitment as a whole.',
  })
  activity(@Root() evidence: Evidence, @Ctx() context: Context): Promise<Activity | null> | null {
    return evidence.activityId === null ? null : context.load(activityById).load(evidence.activityId);
  }

  @Public()
  @FieldResolver(() => Measurement, {
    nullable: true,
    description: 'The measurement it proves; null where it proves an activity or the commitment as a whole.',
  })
  measurement(@Root() evidence: Evidence, @Ctx() context: Context): Promise<Measurement | null> | null {
    return evidence.measurementId === null
      ? null
      : context.load(measurementById).load(evidence.measurementId);
  }
}
