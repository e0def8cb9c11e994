import { mayCallAs, type Operation } from '@iltizam/domain/permissions';
import { useGetList } from 'react-admin';
import type { CommitmentRowsQuery } from '../generated/graphql';
import { useMe } from '../access/useMe';

type Row = CommitmentRowsQuery['commitments']['edges'][number]['node'];

/** More cards than one institution ever leads or supports. */
const ALL_MINE = 100;

/**
 * May the reader use an operation on this card? The permission table says on every card or on the
 * own ones only; the api says which are the own ones.
 */
export function useMayOnCard(operation: Operation, reference: string): boolean {
  const memberships = useMe()?.memberships ?? [];
  const held = memberships.filter(({ isCurrent }) => isCurrent).map(({ role }) => role);
  const permission = mayCallAs(['PUBLIC', ...held], operation);
  const { data: mine = [] } = useGetList<Row>(
    'commitments',
    {
      filter: { mine: true },
      pagination: { page: 1, perPage: ALL_MINE },
      sort: { field: 'number', order: 'ASC' },
    },
    { enabled: permission === 'own' },
  );
  if (permission === 'own') return mine.some((card) => card.reference === reference);
  return permission === 'yes';
}
