import Card from '@mui/material/Card';
import MuiLink from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/client';
import { RetainedCount } from '../commitments/sources/source.documents';
import type { ProposalFilter } from '../generated/graphql';
import { listPath } from '../list/listPath';

/** A proposal that became part of a card is incorporated; one that is only retained is in none. */
const filter: ProposalFilter = { workflowState: ['RETAINED'] };

/** Proposals somebody promised to take up and no card has: said as long as there is one. */
export function RetainedInNoCard() {
  const translate = useTranslate();
  const { data: count } = useQuery({
    queryKey: ['proposals', 'retainedInNoCard'],
    queryFn: async () => (await query(RetainedCount, { filter })).proposals.totalCount,
  });
  if (!count) return null;
  return (
    <Card sx={{ p: 2 }}>
      <MuiLink component={Link} to={listPath('proposals', filter)}>
        {translate('card.sources.retainedInNoCard', { smart_count: count })}
      </MuiLink>
    </Card>
  );
}
