import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { BulkBar } from './bulk/BulkBar';
import { QueueFilters } from './QueueFilters';
import { QueueRow } from './QueueRow';
import { useTriageContext } from './TriageContext';
import { isFiltered } from './useFilters';

type QueuePaneProps = {
  /** A row was chosen by hand; without it the screen goes there. */
  onChoose?: (reference: string) => void;
};

/** What waits for this person, one line a proposal. */
export function QueuePane({ onChoose }: QueuePaneProps) {
  const translate = useTranslate();
  const { left, visible, unfold, isUnfolded, queue, current, go, selection, presence, ...triage } =
    useTriageContext();
  const { filters, clearFilters } = triage;
  return (
    <Box component="section" aria-label={translate('triage.queue.title')}>
      <QueueFilters />
      <BulkBar />
      {left.length === 0 && (
        <Box sx={{ p: 2 }}>
          <Typography color="textSecondary">
            {translate(isFiltered(filters) || filters.later ? 'triage.queue.noMatch' : 'triage.queue.empty')}
          </Typography>
          {(isFiltered(filters) || filters.later) && (
            <Button onClick={clearFilters}>{translate('triage.queue.clearFilters')}</Button>
          )}
        </Box>
      )}
      {triage.isReadFromPlace && (
        <Button fullWidth onClick={triage.readFromFirst}>
          {translate('triage.queue.earlier')}
        </Button>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {visible.map(({ row, cluster }) => (
          <QueueRow
            key={row.reference}
            row={row}
            clusterHead={cluster?.head ?? null}
            clusterSize={cluster?.isHead ? cluster.size : null}
            onUnfold={unfold}
            isUnfolded={cluster !== null && isUnfolded(cluster.head)}
            isCurrent={row.reference === current}
            isPicked={selection.has(row.reference)}
            people={presence.on(row.reference)}
            onChoose={onChoose ?? go}
            onPick={selection.toggle}
          />
        ))}
      </Box>
      {queue.hasNextPage && (
        <Button fullWidth disabled={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
          {translate('triage.queue.more')}
        </Button>
      )}
    </Box>
  );
}
