import { useInfiniteQuery } from '@tanstack/react-query';
import { query } from '../api/client';
import type { PendingOutcomeFragment } from '../generated/graphql';
import { PendingOutcomes } from './publication.documents';

const PAGE = 50;

/** A proposal on which something is decided that the public is not told yet. */
export type Pending = PendingOutcomeFragment & {
  pendingOutcome: NonNullable<PendingOutcomeFragment['pendingOutcome']>;
};

const isPending = (row: PendingOutcomeFragment): row is Pending => row.pendingOutcome != null;

export function usePendingOutcomes(plan: string | null) {
  const list = useInfiniteQuery({
    queryKey: ['proposals', 'pendingOutcomes', plan],
    enabled: plan !== null,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) =>
      (
        await query(PendingOutcomes, {
          filter: { awaitsPublication: true, plan },
          first: PAGE,
          after: pageParam,
        })
      ).proposals,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });
  const pages = list.data?.pages;
  return {
    ...list,
    rows: pages?.flatMap(({ edges }) => edges.map(({ node }) => node).filter(isPending)) ?? null,
    total: pages?.at(-1)?.totalCount ?? null,
  };
}
