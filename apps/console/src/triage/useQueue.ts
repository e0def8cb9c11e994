import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { query } from '../api/client';
import type { TriageRowFragment } from '../generated/graphql';
import type { Cluster } from './clusters';
import { TriageClusters, TriageCounts, TriageQueue } from './queue.documents';
import { filterOf, type Filters } from './useFilters';
import { useIsHere } from './useIsHere';

const PAGE = 50;
/** Others decide too: how often the queue and its numbers are asked again. */
const AGAIN_MS = 30_000;

export type QueueRow = TriageRowFragment;

/** The rows of the queue read so far, the oldest deadline first; `after` is the place where reading begins. */
export function useQueue(plan: string, filters: Filters, after: string | null) {
  const isHere = useIsHere();
  const filter = filterOf(plan, filters);
  const queue = useInfiniteQuery({
    queryKey: ['triage', 'queue', filter, filters.later, filters.view, after],
    initialPageParam: after,
    queryFn: async ({ pageParam }) => {
      const variables = { filter, first: PAGE, after: pageParam, later: filters.later, view: filters.view };
      return (await query(TriageQueue, variables)).triageQueue;
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    // A new filter's rows take the place of the old ones: nothing is blank in between.
    placeholderData: keepPreviousData,
    refetchInterval: () => isHere() && AGAIN_MS,
  });
  const pages = queue.data?.pages;
  const rows = pages?.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? null;
  return { ...queue, rows, total: pages?.at(-1)?.totalCount ?? null };
}

/** This person's queue in numbers, and where they stopped. */
export function useCounts(plan: string) {
  const isHere = useIsHere();
  return useQuery({
    queryKey: ['triage', 'counts', plan],
    queryFn: async () => (await query(TriageCounts, { plan })).triageCounts ?? null,
    placeholderData: keepPreviousData,
    refetchInterval: () => isHere() && AGAIN_MS,
  });
}

/** Which of the waiting proposals are very close to one another; until it is known, the queue is drawn without. */
export const useClusters = (plan: string): readonly Cluster[] =>
  useQuery({
    queryKey: ['triage', 'clusters', plan],
    queryFn: async () => (await query(TriageClusters, { plan })).triageClusters,
    select: (clusters) => clusters.map(({ proposals }) => proposals.map(({ reference }) => reference)),
    staleTime: 5 * 60_000,
  }).data ?? NONE;

const NONE: readonly Cluster[] = [];
