import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { commentStates, publicCommentStates } from '@iltizam/domain/comment-workflow';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { CommentAction, CommentRowsQuery, CommentState } from '../generated/graphql';
import { PageTitle } from '../layout/PageTitle';
import { CommentRows } from './comment.documents';
import { CommentCard } from './CommentCard';
import { CommentDialog } from './CommentDialog';

type Comment = CommentRowsQuery['comments']['edges'][number]['node'];

/** What the public says of commitments: to be moderated by the committee, to be answered by institutions. */
export default function CommentsPage() {
  const translate = useTranslate();
  const may = useMay();
  const [search] = useSearchParams();
  const moderates = may('Mutation.publishOutcomes') || may('Query.triageQueue');
  const [state, setState] = useState<CommentState>(moderates ? 'SUBMITTED' : 'ACCEPTED');
  const [deciding, setDeciding] = useState<{ comment: Comment; action: CommentAction } | null>(null);
  const plan = search.get('plan');
  const filter = { state: [state], ...(plan ? { plan } : {}), ...(moderates ? {} : { mine: true }) };
  const { data, error, refetch } = useQuery({
    queryKey: ['comments', filter],
    queryFn: () => query(CommentRows, { filter }),
  });
  const rows = data?.comments.edges.map(({ node }) => node) ?? [];
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title={translate('comments.title')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {(moderates ? commentStates : publicCommentStates).map((one) => (
          <Button
            key={one}
            variant={one === state ? 'contained' : 'outlined'}
            aria-pressed={one === state}
            onClick={() => setState(one)}
          >
            {translate(`comments.state.${one}`)}
          </Button>
        ))}
      </Box>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && (
        <Typography color="textSecondary">{translate('comments.none')}</Typography>
      )}
      {rows.map((comment) => (
        <CommentCard
          key={comment.reference}
          comment={comment}
          onOpen={(action) => setDeciding({ comment, action })}
          onStale={() => void refetch()}
        />
      ))}
      {deciding && <CommentDialog {...deciding} onClose={() => setDeciding(null)} />}
    </Box>
  );
}
