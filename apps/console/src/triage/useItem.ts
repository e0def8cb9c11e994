import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { query } from '../api/client';
import { found } from '../api/found';
import type { TriageItemFragment } from '../generated/graphql';
import { TriageItem } from './item.documents';

export type Item = TriageItemFragment;

export const itemKey = (reference: string) => ['triage', 'item', reference] as const;

export const askItem = async (reference: string): Promise<Item> =>
  found((await query(TriageItem, { reference })).proposal);

/** The proposal before the reader; the ones that come next are asked for while this one is read. */
export function useItem(current: string | null, coming: readonly string[]) {
  const queryClient = useQueryClient();
  const item = useQuery({
    queryKey: itemKey(current ?? ''),
    queryFn: () => askItem(current ?? ''),
    enabled: current !== null,
  });
  const next = coming.join(' ');
  useEffect(() => {
    for (const reference of next.split(' ').filter(Boolean))
      void queryClient.prefetchQuery({
        queryKey: itemKey(reference),
        queryFn: () => askItem(reference),
        staleTime: 60_000,
      });
  }, [queryClient, next]);
  return item;
}
