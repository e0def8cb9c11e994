import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useRefusalText } from '../errors/useRefusalText';
import type { PlanStagesQuery } from '../generated/graphql';
import { Section } from '../record/Section';
import { Day, Period } from '../text/Day';
import { AnnounceDialog } from './AnnounceDialog';
import { PlanConsultations } from './PlanConsultations';
import { PlanStages } from './stage.documents';
import { StageDialog } from './StageDialog';
import { workPath } from './workPath';

type Plan = NonNullable<PlanStagesQuery['plan']>;
type Step = Plan['stageSteps'][number];
type Opened = { dialog: 'announce' } | { dialog: 'step'; step: Step };

/** Where a plan stands, what is pending before it goes on, and the steps of whoever leads it. */
export function PlanStagesSection({ plan: reference }: { plan: string }) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['plans', 'stages', reference],
    queryFn: () => query(PlanStages, { reference }),
  });
  const plan = data?.plan;
  const close = () => setOpened(null);
  return (
    <Section
      title={translate('stagePlan.title')}
      action={
        plan && (
          <Button variant="outlined" onClick={() => setOpened({ dialog: 'announce' })}>
            {translate('stagePlan.announce')}
          </Button>
        )
      }
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {plan && (
        <>
          <Typography sx={{ fontWeight: 600 }}>
            {plan.openStage
              ? translate('stagePlan.open', { stage: translate(`stages.${plan.openStage}`) })
              : translate('stagePlan.between', { stage: translate(`stages.${plan.stage}`) })}
          </Typography>
          <Calendar stages={plan.stages} />
          <Pending plan={plan} />
          <Steps steps={plan.stageSteps} onStep={(step) => setOpened({ dialog: 'step', step })} />
          <PlanConsultations plan={plan} />
          {opened?.dialog === 'announce' && <AnnounceDialog plan={plan} onClose={close} />}
          {opened?.dialog === 'step' && <StageDialog plan={plan} step={opened.step} onClose={close} />}
        </>
      )}
    </Section>
  );
}

function Calendar({ stages }: Pick<Plan, 'stages'>) {
  const translate = useTranslate();
  return (
    <Box component="ol" sx={{ paddingInlineStart: 2.5 }}>
      {stages.map((stage) => (
        <li key={stage.kind}>
          <Typography component="span" sx={{ fontWeight: stage.isOpen ? 600 : 400 }}>
            {translate(`stages.${stage.kind}`)}
          </Typography>{' '}
          <Period {...stage} />
          {stage.announcedOn && (
            <Typography component="span" color="textSecondary">
              {' · '}
              {translate('stagePlan.announcedOn')} <Day value={stage.announcedOn} />
            </Typography>
          )}
        </li>
      ))}
    </Box>
  );
}

function Pending({ plan }: { plan: Plan }) {
  const translate = useTranslate();
  if (plan.pendingWork.length === 0) return null;
  return (
    <>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {translate('stagePlan.pending')}
      </Typography>
      <ul>
        {plan.pendingWork.map(({ kind, count }) => (
          <li key={kind}>
            <MuiLink component={Link} to={workPath(plan.reference, kind)}>
              {translate(`refusals.grounds.${kind}`, { count })}
            </MuiLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function Steps({ steps, onStep }: { steps: Step[]; onStep: (step: Step) => void }) {
  const translate = useTranslate();
  const refusalText = useRefusalText();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', marginBlock: 1 }}>
      {steps.map((step) => (
        <Box key={`${step.action} ${step.stage}`}>
          <Button
            variant={step.action === 'REOPEN' ? 'text' : 'contained'}
            disabled={!step.allowed}
            onClick={() => onStep(step)}
          >
            {translate(`stagePlan.step.${step.action}`, { stage: translate(`stages.${step.stage}`) })}
          </Button>
          {step.refusal && (
            <Typography variant="body2" color="textSecondary">
              {refusalText(step.refusal)}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
