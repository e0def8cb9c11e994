import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { isCarriedOut } from '@iltizam/domain/plan-stages';
import { useGetList, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { ErrorNotice } from '../errors/ErrorNotice';
import { PlanSelect } from '../forms/PlanSelect';
import type { PlanRowsQuery } from '../generated/graphql';
import { Queues } from '../home/Queues';
import { LoadingPage } from '../layout/LoadingPage';
import { PageTitle } from '../layout/PageTitle';
import { AtRisk } from './AtRisk';
import { useAgenda, usePipeline, usePlanHealth } from './dashboard.data';
import { InstitutionFigures } from './InstitutionFigures';
import { NextDays } from './NextDays';
import { Pipeline } from './Pipeline';
import { PlanPace } from './PlanPace';
import { QueryShown } from './QueryShown';

type Plan = PlanRowsQuery['plans'][number];

/** The plan that is being carried out; the newest where none is. */
const planToRead = (plans: readonly Plan[]): string | null =>
  (plans.find(({ stage }) => isCarriedOut(stage)) ?? plans[0])?.reference ?? null;

/** What the committee reads in a minute: its own work, whether the plan keeps up, what needs a look, what comes next. */
export default function DashboardPage() {
  const translate = useTranslate();
  const may = useMay();
  const [place, go] = useSearchParams();
  const { data: plans } = useGetList<Plan>('plans');
  const plan = place.get('plan') ?? planToRead(plans ?? []);
  const { data: read, error, refetch } = usePlanHealth(plan, null);
  const { data: stages } = usePipeline(plan);
  const { data: agenda } = useAgenda(plan);
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title={translate('dashboard.title')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {may('Mutation.decideProposal') && (
          <Box sx={{ flex: '3 1 480px', minWidth: 0 }}>
            <Queues />
          </Box>
        )}
        <Box
          sx={{
            flex: '1 1 260px',
            minWidth: 0,
            maxWidth: 480,
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr)',
          }}
        >
          <PlanSelect
            id="dashboard-plan"
            label={translate('dashboard.plan')}
            value={plan}
            onChange={(reference) => go({ plan: reference }, { replace: true })}
          />
        </Box>
      </Box>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {read === undefined && !error && <LoadingPage />}
      {read && !read.health && <Alert severity="info">{translate('dashboard.notCarriedOut')}</Alert>}
      {read?.health && (
        <Box
          sx={{
            display: 'grid',
            gap: 2.5,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
          }}
        >
          <PlanPace health={read.health} />
          <AtRisk health={read.health} />
        </Box>
      )}
      {stages && <Pipeline stages={stages} />}
      {read?.health && <InstitutionFigures health={read.health} />}
      {agenda && <NextDays items={agenda} />}
      {plan && <QueryShown variables={{ plan, on: read?.health?.on ?? null }} />}
    </Box>
  );
}
