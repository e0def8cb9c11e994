import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Section } from '../record/Section';
import { Day } from '../text/Day';
import { OpenRoundDialog } from './OpenRoundDialog';
import { PlanRounds } from './round.documents';
import { RoundCards } from './RoundCards';

/** The update rounds of a plan: the last one with each card's report by institution, and the way to open the next. */
export function PlanRoundsSection({ plan }: { plan: string }) {
  const translate = useTranslate();
  const may = useMay();
  const [opening, setOpening] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['plans', 'rounds', plan],
    queryFn: () => query(PlanRounds, { plan }),
  });
  const rounds = data?.plan?.rounds ?? [];
  const [latest] = rounds;
  const opens = may('Mutation.openRound');
  if (!opens && rounds.length === 0 && !error) return null;
  return (
    <Section
      title={translate('rounds.title')}
      action={
        opens && (
          <Button variant="outlined" onClick={() => setOpening(true)}>
            {translate('rounds.open')}
          </Button>
        )
      }
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && !latest && <Typography color="textSecondary">{translate('rounds.none')}</Typography>}
      {latest && (
        <>
          <Typography sx={{ fontWeight: 600 }}>
            {translate('card.round.title', { quarter: latest.quarter, year: latest.year })}
          </Typography>
          <Typography>
            {translate('card.due')} <Day value={latest.dueOn} />
            {' · '}
            {translate('rounds.tally', latest.tally)}
          </Typography>
          <RoundCards cards={data!.commitments.edges.map(({ node }) => node)} />
        </>
      )}
      {opening && <OpenRoundDialog plan={plan} onClose={() => setOpening(false)} />}
    </Section>
  );
}
