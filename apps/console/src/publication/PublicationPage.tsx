import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { PlanSelect } from '../forms/PlanSelect';
import { LoadingPage } from '../layout/LoadingPage';
import { PageTitle } from '../layout/PageTitle';
import { PublishOutcomes } from '../proposals/proposal.documents';
import { planToScreen, type Plan } from '../triage/planToScreen';
import { lacking } from './answersBeside';
import { OutcomePreview } from './OutcomePreview';
import { OutcomeRow } from './OutcomeRow';
import { PublishBar, type PublishResults } from './PublishBar';
import { LotList } from './LotList';
import { EmbargoOutcomes } from './publication.documents';
import { usePendingOutcomes, type Pending } from './usePendingOutcomes';

/** What is decided and waits to be published: read in every language first, then published alone or in a lot. */
export default function PublicationPage() {
  const translate = useTranslate();
  const may = useMay();
  const [place, go] = useSearchParams();
  const { data: plans } = useGetList<Plan>('plans');
  const plan = place.get('plan') ?? planToScreen(plans ?? [])?.reference ?? null;
  const { rows, total, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    usePendingOutcomes(plan);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [results, setResults] = useState<PublishResults>([]);
  const publish = useCommand(PublishOutcomes, {
    done: 'proposals.publish.done',
    onDone: ({ publishOutcomes }) => {
      setResults(publishOutcomes.results);
      setPicked(new Set());
    },
  });
  const keepBack = useCommand(EmbargoOutcomes, {
    done: 'publication.embargo.done',
    onDone: ({ embargoOutcomes }) => {
      setResults(embargoOutcomes.results.filter(({ refusal }) => refusal));
      setPicked(new Set());
    },
  });
  const mayPublish = may('Mutation.publishOutcomes');
  const asSeen = (chosen: readonly Pending[]) =>
    chosen.map(({ reference, version }) => ({ reference, version }));
  const send = (chosen: readonly Pending[]) => publish.mutate({ proposals: asSeen(chosen) });
  const failure = error ?? publish.error ?? keepBack.error;
  const open = (proposal: string) => go({ ...(plan && { plan }), proposal }, { replace: true });
  const toggle = (reference: string) => {
    const next = new Set(picked);
    if (!next.delete(reference)) next.add(reference);
    setPicked(next);
  };
  const isReady = (row: Pending) => lacking(row).length === 0 && row.embargoedUntil === null;
  const shown = rows?.find(({ reference }) => reference === place.get('proposal')) ?? rows?.[0];
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title={translate('publication.title')} />
      <Box sx={{ maxWidth: 420 }}>
        <PlanSelect
          id="publication-plan"
          label={translate('triage.queue.plan')}
          value={plan}
          onChange={(reference) => {
            setPicked(new Set());
            go({ plan: reference });
          }}
        />
      </Box>
      {failure && <ErrorNotice error={failure} onRetry={() => void refetch()} />}
      {mayPublish && (rows?.length !== 0 || results.length > 0) && (
        <PublishBar
          picked={rows?.filter(({ reference }) => picked.has(reference)) ?? []}
          results={results}
          busy={publish.isPending || keepBack.isPending}
          onPickReady={() => setPicked(new Set(rows?.filter(isReady).map(({ reference }) => reference)))}
          onPublish={send}
          onEmbargo={(chosen, day, time) => keepBack.mutate({ proposals: asSeen(chosen), day, time })}
          onOpen={open}
        />
      )}
      {rows === null && !error && <LoadingPage />}
      {rows?.length === 0 && <Typography color="textSecondary">{translate('publication.empty')}</Typography>}
      {rows && shown && (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' },
          }}
        >
          <Card component="section" aria-label={translate('publication.list')}>
            <Typography component="p" variant="body2" color="textSecondary" sx={{ p: 1.5 }}>
              {translate('publication.waiting', { smart_count: total ?? rows.length })}
            </Typography>
            <Box
              component="ol"
              sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: { xs: '45vh', md: '70vh' }, overflowY: 'auto' }}
            >
              {rows.map((row) => (
                <OutcomeRow
                  key={row.reference}
                  row={row}
                  isOpen={row.reference === shown.reference}
                  isPicked={picked.has(row.reference)}
                  onPick={mayPublish ? () => toggle(row.reference) : null}
                  onOpen={() => open(row.reference)}
                />
              ))}
            </Box>
            {hasNextPage && (
              <Button fullWidth disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {translate('triage.queue.more')}
              </Button>
            )}
          </Card>
          <OutcomePreview
            key={shown.reference}
            row={shown}
            onPublish={
              mayPublish && !publish.isPending && shown.embargoedUntil === null ? () => send([shown]) : null
            }
          />
        </Box>
      )}
      {may('Query.outcomeLots') && <LotList />}
    </Box>
  );
}
