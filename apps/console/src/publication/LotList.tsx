import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useRefusalText } from '../errors/useRefusalText';
import type { LotFragment } from '../generated/graphql';
import { Section } from '../record/Section';
import { Code } from '../text/Code';
import { Instant } from '../text/Day';
import { LiftEmbargo, OutcomeLots } from './publication.documents';

/** Lots under embargo, those that wait first; of those that were, what was kept back and why. */
export function LotList() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['outcomeLots'],
    queryFn: async () => (await query(OutcomeLots, {})).outcomeLots,
  });
  const lift = useCommand(LiftEmbargo, { done: 'publication.embargo.lifted' });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <Section title={translate('publication.embargo.lots')}>
      {lift.error && <ErrorNotice error={lift.error} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {data.map((lot) => (
          <li key={lot.id}>
            <Lot
              lot={lot}
              onLift={() => lift.mutate({ lot: lot.id, version: lot.version })}
              busy={lift.isPending}
            />
          </li>
        ))}
      </Box>
    </Section>
  );
}

type LotProps = { lot: LotFragment; busy: boolean; onLift: () => void };

function Lot({ lot, busy, onLift }: LotProps) {
  const translate = useTranslate();
  const refusalText = useRefusalText();
  const { publicAt, liftedAt, releasedAt, madeBy, proposals } = lot;
  const state = releasedAt ? 'released' : liftedAt ? 'wasLifted' : 'waits';
  const keptBack = proposals.filter(({ refusal }) => refusal);
  return (
    <>
      <Typography>
        {translate(`publication.embargo.${state}`)} <Instant value={releasedAt ?? liftedAt ?? publicAt} /> ·{' '}
        <bdi>{madeBy}</bdi>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {proposals.map(({ reference }) => (
          <Box component="span" key={reference} sx={{ marginInlineEnd: 1 }}>
            <Code>{reference}</Code>
          </Box>
        ))}
      </Typography>
      {keptBack.length > 0 && (
        <Alert severity="warning">
          {translate('publication.embargo.keptBack')}
          <ul>
            {keptBack.map(({ reference, refusal }) => (
              <li key={reference}>
                <Code>{reference}</Code> {refusal && refusalText(refusal)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {state === 'waits' && (
        <Button size="small" disabled={busy} onClick={onLift}>
          {translate('publication.embargo.lift')}
        </Button>
      )}
    </>
  );
}
