import { Authenticated, useGetList, useTranslate } from 'react-admin';
import { mayOpen } from '../access/operations';
import { useMe } from '../access/useMe';
import { ErrorNotice } from '../errors/ErrorNotice';
import { AccessDenied } from '../layout/AccessDenied';
import { LoadingPage } from '../layout/LoadingPage';
import { PageTitle } from '../layout/PageTitle';
import { planToScreen, type Plan } from './planToScreen';
import { TriageFrame } from './TriageFrame';
import { TriageScreen } from './TriageScreen';
import { useFilters } from './useFilters';

export default function TriagePage() {
  const translate = useTranslate();
  return (
    <Authenticated loading={<LoadingPage />}>
      <PageTitle title={translate('triage.title')} />
      <ForMembers />
    </Authenticated>
  );
}

function ForMembers() {
  const me = useMe();
  const { plan: named } = useFilters();
  const { data: plans, error, refetch } = useGetList<Plan>('plans');
  if (me === null) return <LoadingPage />;
  if (!mayOpen(me.operations, 'triage', 'list'))
    return (
      <TriageFrame>
        <AccessDenied />
      </TriageFrame>
    );
  const plan = plans?.find(({ reference }) => reference === named) ?? (plans && planToScreen(plans));
  if (error && !plan) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!plan) return <LoadingPage />;
  return <TriageScreen key={plan.reference} plan={plan.reference} />;
}
