import { channels } from '@iltizam/domain/channels';
import { columnOf, reconcile } from '@iltizam/domain/reconciliation';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { meetingsOfPlan } from '../meetings/meeting.queries.js';
import { Meeting } from '../meetings/meeting.type.js';
import { themesOfPlan } from '../plans/plan.queries.js';
import { ActionPlan } from '../plans/plan.type.js';
import { proposalsHeld } from './cocreation.queries.js';
import {
  Cocreation,
  CocreationParticipants,
  CocreationProposals,
  ConsultationFigures,
  Reconciliation,
} from './cocreation.type.js';
import { recordedByChannel, recordedByTheme, sumByChannel } from './recorded-figures.js';

@Resolver(() => ActionPlan)
export class PlanCocreationResolver {
  @Public()
  @FieldResolver(() => Cocreation, { description: 'How it was made with the public, in numbers.' })
  cocreation(@Root() plan: ActionPlan): Cocreation {
    return { plan };
  }
}

@Resolver(() => Cocreation)
export class CocreationResolver {
  @Public()
  @FieldResolver(() => CocreationProposals, {
    description: "Proposals collected: the report's figures, or records held.",
  })
  async proposals(@Root() { plan }: Cocreation, @Ctx() context: Context): Promise<CocreationProposals> {
    const themes = await context.load(themesOfPlan).load(plan.id);
    const rows = await context.load(proposalsHeld).load(plan.id);
    const received = rows.filter(({ state }) => columnOf(state) !== null);
    const heldByTheme = themes.flatMap((theme) =>
      sumByChannel(received.filter(({ themeId }) => themeId === theme.id)).map((row) => ({ theme, ...row })),
    );
    const inReport = recordedByTheme(themes);
    const byTheme = inReport.length > 0 ? inReport : heldByTheme;
    const figures = plan.figures?.proposals ?? null;
    const byChannel = figures ? recordedByChannel(figures) : sumByChannel(byTheme);
    return {
      total: figures?.total ?? byChannel.reduce((sum, { count }) => sum + count, 0),
      byChannel,
      byTheme,
    };
  }

  @Public()
  @FieldResolver(() => CocreationParticipants, {
    description: 'People who took part, as the report counts them.',
  })
  participants(@Root() { plan }: Cocreation): CocreationParticipants {
    const figures = plan.figures?.participants ?? null;
    return { total: figures?.total ?? null, byChannel: recordedByChannel(figures) };
  }

  @Public()
  @FieldResolver(() => [Meeting], { description: 'Its meetings, the earliest first.' })
  meetings(@Root() { plan }: Cocreation, @Ctx() context: Context): Promise<Meeting[]> {
    return context.load(meetingsOfPlan).load(plan.id);
  }

  @Public()
  @FieldResolver(() => [Reconciliation], { description: 'What became of the records held, by channel.' })
  async reconciliation(@Root() { plan }: Cocreation, @Ctx() context: Context): Promise<Reconciliation[]> {
    const held = await context.load(proposalsHeld).load(plan.id);
    const recorded = recordedByChannel(plan.figures?.proposals ?? null);
    const rows = reconcile(
      held,
      recorded.map(({ channel, count }) => ({ channel, total: count })),
    );
    return rows.toSorted((a, b) => channels.indexOf(a.channel) - channels.indexOf(b.channel));
  }

  @Public()
  @FieldResolver(() => ConsultationFigures, {
    nullable: true,
    description: 'The public consultation; null if unrecorded.',
  })
  consultation(@Root() { plan }: Cocreation): ConsultationFigures | null {
    return plan.figures?.consultation ?? null;
  }
}
