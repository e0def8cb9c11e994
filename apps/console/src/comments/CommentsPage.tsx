import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { commentStates } from '@iltizam/domain/comment-workflow';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { CommentAction, CommentRowsQuery, CommentState } from '../generated/graphql';
import { PageTitle } from '../layout/PageTitle';
import { recordPath } from '../list/listPath';
import { Section } from '../record/Section';
import { LocalParagraphs, LocalText } from '../text/LocalText';
import { CommentRows } from './comment.documents';
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
        {commentStates.map((one) => (
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
          onDecide={(action) => setDeciding({ comment, action })}
        />
      ))}
      {deciding && <CommentDialog {...deciding} onClose={() => setDeciding(null)} />}
    </Box>
  );
}

function CommentCard({ comment, onDecide }: { comment: Comment; onDecide: (action: CommentAction) => void }) {
  const translate = useTranslate();
  const { reference, part, partName, stance, text, reply, refusal, refusalText, commitment, actions } =
    comment;
  return (
    <Section title={reference}>
      <Typography color="textSecondary">
        {translate(`comments.stance.${stance}`)}
        {' · '}
        {translate(`comments.part.${part}`)}
        {partName && (
          <>
            {': '}
            <LocalText value={partName} />
          </>
        )}
      </Typography>
      {commitment && (
        <MuiLink component={Link} to={recordPath('commitments', commitment.reference)}>
          <LocalText value={commitment.title} />
        </MuiLink>
      )}
      <LocalParagraphs value={text} />
      {refusal && (
        <>
          <Typography sx={{ fontWeight: 600 }}>{translate(`comments.refusals.${refusal}`)}</Typography>
          {refusalText && <LocalParagraphs value={refusalText} />}
        </>
      )}
      {reply && (
        <>
          <Typography sx={{ fontWeight: 600 }}>{translate(`comments.answers.${reply.answer}`)}</Typography>
          <LocalParagraphs value={reply.text} />
        </>
      )}
      <Box sx={{ display: 'flex', gap: 1, marginBlockStart: 1 }}>
        {actions.map(({ action }) => (
          <Button
            key={action}
            variant={action === 'REFUSE' || action === 'RECONSIDER' ? 'outlined' : 'contained'}
            onClick={() => onDecide(action as CommentAction)}
          >
            {translate(`comments.action.${action}`)}
          </Button>
        ))}
      </Box>
    </Section>
  );
}
