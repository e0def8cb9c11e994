import { ObjectType } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { notFound } from '../graphql/refused.js';
import { activityById } from './activity.queries.js';
import { Activity } from './activity.type.js';
import { commitmentById } from './commitment.queries.js';
import { Commitment } from './commitment.type.js';
import { indicatorById } from './indicator.queries.js';
import { Indicator } from './indicator.type.js';

@ObjectType({ description: 'The commitment as it stands after the change.' })
export class CommitmentPayload {
  @StaffField(() => Commitment, { description: 'The commitment.' })
  commitment!: Commitment;
}

@ObjectType({ description: 'The activity and its commitment as they stand after the change.' })
export class ActivityPayload {
  @StaffField(() => Activity, { description: 'The activity.' })
  activity!: Activity;

  @StaffField(() => Commitment, { description: 'Its commitment, whose progress may have moved.' })
  commitment!: Commitment;
}

@ObjectType({ description: 'The indicator as it stands after the change.' })
export class IndicatorPayload {
  @StaffField(() => Indicator, { description: 'The indicator, its newest value included.' })
  indicator!: Indicator;
}

/** Commands answer with what anybody would read now. */
export async function commitmentPayload(context: Context, id: string): Promise<CommitmentPayload> {
  return { commitment: present(await context.load(commitmentById).load(id)) };
}

export async function activityPayload(context: Context, id: string): Promise<ActivityPayload> {
  const activity = present(await context.load(activityById).load(id));
  const { commitment } = await commitmentPayload(context, activity.commitmentId);
  return { activity, commitment };
}

export async function indicatorPayload(context: Context, id: string): Promise<IndicatorPayload> {
  return { indicator: present(await context.load(indicatorById).load(id)) };
}

function present<Row>(row: Row | null): Row {
  if (row === null) throw notFound();
  return row;
}
