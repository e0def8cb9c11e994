import { useQuery } from '@tanstack/react-query';
import { useMay } from '../access/useMay';
import { query } from '../api/client';
import type { AgendaQuery, PipelineFiguresQuery, PlanHealthFiguresQuery } from '../generated/graphql';
import { Agenda, PipelineFigures, PlanHealthFigures } from './dashboard.documents';

export type Health = NonNullable<NonNullable<PlanHealthFiguresQuery['plan']>['health']>;
export type PipelineStages = PipelineFiguresQuery['pipeline'];
export type AgendaItems = AgendaQuery['agenda'];

export const usePlanHealth = (plan: string | null, on: string | null) =>
  useQuery({
    queryKey: ['plans', 'health', plan, on],
    queryFn: async () => (await query(PlanHealthFigures, { plan: plan!, on })).plan ?? null,
    enabled: plan !== null,
  });

/** Asked only by who may read it. */
export function usePipeline(plan: string | null) {
  const may = useMay();
  return useQuery({
    queryKey: ['proposals', 'pipeline', plan],
    queryFn: async () => (await query(PipelineFigures, { plan: plan! })).pipeline,
    enabled: plan !== null && may('Query.pipeline'),
  });
}

export function useAgenda(plan: string | null) {
  const may = useMay();
  return useQuery({
    queryKey: ['plans', 'agenda', plan],
    queryFn: async () => (await query(Agenda, { plan: plan! })).agenda,
    enabled: plan !== null && may('Query.agenda'),
  });
}
