import { useGetList, useTranslate } from 'react-admin';
import type { PlanPageQuery, PlanRowsQuery } from '../generated/graphql';
import { ReconciliationTable } from '../plans/ReconciliationTable';
import { useWholeRecord } from '../record/useWholeRecord';
import { Section } from '../record/Section';
import { RecordLink } from '../record/RecordLink';

type PlanRow = PlanRowsQuery['plans'][number];
type Plan = NonNullable<PlanPageQuery['plan']>;

/** The newest plan: its stage, and what became of all that was received. */
export function PlanToday() {
  const translate = useTranslate();
  const { data: plans = [] } = useGetList<PlanRow>('plans');
  const newest = plans[0]?.reference;
  const { data: plan } = useWholeRecord<Plan>('plans', newest);
  if (!plan) return null;
  return (
    <Section
      title={translate('home.plan.title')}
      action={translate('home.plan.stage', { stage: translate(`stages.${plan.stage}`) })}
    >
      <RecordLink resource="plans" id={plan.reference} title={plan.title} />
      <ReconciliationTable rows={plan.cocreation.reconciliation} plan={plan.reference} />
    </Section>
  );
}
