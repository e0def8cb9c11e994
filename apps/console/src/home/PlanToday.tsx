import Box from '@mui/material/Box';
import { useGetList, useTranslate } from 'react-admin';
import type { PlanPageQuery, PlanRowsQuery } from '../generated/graphql';
import { ReconciliationTable } from '../plans/ReconciliationTable';
import { useWholeRecord } from '../record/useWholeRecord';
import { Section } from '../record/Section';
import { planToScreen } from '../triage/planToScreen';
import { RecordLink } from '../record/RecordLink';

type PlanRow = PlanRowsQuery['plans'][number];
type Plan = NonNullable<PlanPageQuery['plan']>;

/** The plan that is triaged: its stage, and where everything stands that was received. */
export function PlanToday() {
  const translate = useTranslate();
  const { data: plans = [] } = useGetList<PlanRow>('plans');
  const screened = planToScreen(plans)?.reference;
  const { data: plan } = useWholeRecord<Plan>('plans', screened);
  const title = translate('plans.reconciliation.title');
  if (!plan)
    return (
      <Section title={title}>
        {/* The room it will take, so that nothing below jumps. */}
        <Box sx={{ minBlockSize: 150 }} />
      </Section>
    );
  return (
    <Section
      title={title}
      action={translate('home.plan.stage', { stage: translate(`stages.${plan.stage}`) })}
    >
      <RecordLink resource="plans" id={plan.reference} title={plan.title} />
      <ReconciliationTable rows={plan.cocreation.reconciliation} plan={plan.reference} />
    </Section>
  );
}
