import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useRefusalText } from '../errors/useRefusalText';
import type { MyDecisionsQuery } from '../generated/graphql';
import { LoadingPage } from '../layout/LoadingPage';
import { RecordLink } from '../record/RecordLink';
import { Code } from '../text/Code';
import { Instant } from '../text/Day';
import { MyDecisions } from './decision.documents';
import { useTriageContext } from './TriageContext';

export type StoredDecision = MyDecisionsQuery['myDecisions']['edges'][number]['node'];

const PAGE = 30;

/** The server's own list of what this person decided: the newest first. */
export function useMyDecisions() {
  const list = useInfiniteQuery({
    queryKey: ['triage', 'mine'],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) =>
      (await query(MyDecisions, { first: PAGE, after: pageParam })).myDecisions,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });
  const rows = list.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? null;
  return { ...list, rows, total: list.data?.pages[0]?.totalCount ?? null };
}

/** Decisions that stand and are not published: each with a way back, or why there is none. */
export function DecisionList() {
  const translate = useTranslate();
  const { rows, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMyDecisions();
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (rows === null) return <LoadingPage />;
  if (rows.length === 0)
    return <Typography color="textSecondary">{translate('triage.mine.empty')}</Typography>;
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <DecisionRow key={row.id} row={row} />
        ))}
      </Box>
      {hasNextPage && (
        <Button fullWidth disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('triage.queue.more')}
        </Button>
      )}
    </>
  );
}

function DecisionRow({ row }: { row: StoredDecision }) {
  const translate = useTranslate();
  const refusalText = useRefusalText();
  const { decisions } = useTriageContext();
  const { action, at, proposal, reasonCode, canTakeBack, refusal } = row;
  return (
    <Box component="li" sx={{ paddingBlock: 1.25, borderBlockEnd: '1px solid', borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600 }}>{translate(`timeline.proposal.${action}`)}</Typography>
      {reasonCode && <Typography variant="body2">{translate(`reasons.${reasonCode}`)}</Typography>}
      <RecordLink resource="proposals" id={proposal.reference} title={proposal.title} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Typography variant="caption" color="textSecondary" sx={{ flex: 1 }}>
          <Code>{proposal.reference}</Code> · <Instant value={at} />
        </Typography>
        {canTakeBack ? (
          <Button
            size="small"
            aria-label={translate('triage.mine.undoOne', { reference: proposal.reference })}
            onClick={() => void decisions.undoStored(proposal)}
          >
            {translate('triage.undo')}
          </Button>
        ) : (
          refusal && <Typography variant="caption">{refusalText(refusal)}</Typography>
        )}
      </Box>
    </Box>
  );
}
