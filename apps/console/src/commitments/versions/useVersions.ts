import { useQuery } from '@tanstack/react-query';
import { query } from '../../api/client';
import type { CommitmentVersionsQuery } from '../../generated/graphql';
import { CommitmentVersions } from './version.documents';

export type Version = NonNullable<CommitmentVersionsQuery['commitment']>['versions'][number];

/** The text as adopted and as each amendment left it, the oldest first; asked for when somebody compares. */
export function useVersions(reference: string) {
  const { data, error, refetch } = useQuery({
    queryKey: ['commitments', 'versions', reference],
    queryFn: () => query(CommitmentVersions, { reference }),
  });
  return { versions: data?.commitment?.versions ?? null, error, refetch };
}
