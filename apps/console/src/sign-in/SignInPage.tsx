import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { later } from '../layout/later';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { ProviderButton } from '../account/ProviderButton';
import { askStage } from '../second-factor/stage';
import { DemoAccounts } from './DemoAccounts';
import { SignInForm } from './SignInForm';
import { SignInFrame } from './SignInFrame';

const SecondFactorStep = later(() => import('../second-factor/SecondFactorStep'));
const EnrolmentStep = later(() => import('../second-factor/EnrolmentStep'));

/** The first page: who you are, in the language you read; then, where it is asked, the second factor. */
export function SignInPage() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const stage = useQuery({
    queryKey: ['signInStage'],
    queryFn: askStage,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const anew = () => void stage.refetch();
  if (stage.data?.stage === 'SECOND_FACTOR')
    return (
      <SignInFrame title={translate('secondFactor.title')}>
        <Suspense>
          <SecondFactorStep ways={stage.data.ways} onBack={anew} />
        </Suspense>
      </SignInFrame>
    );
  if (stage.data?.stage === 'ENROLMENT')
    return (
      <SignInFrame title={translate('secondFactor.setUp')}>
        <Suspense>
          <EnrolmentStep onBack={anew} />
        </Suspense>
      </SignInFrame>
    );
  return (
    <SignInFrame title={translate('signIn.title')} below={<DemoAccounts />}>
      {search.has('ended') && (
        <Alert severity="info" sx={{ marginBlockEnd: 1 }}>
          {translate('ra.notification.logged_out')}
        </Alert>
      )}
      {search.has('chosen') && (
        <Alert severity="success" sx={{ marginBlockEnd: 1 }}>
          {translate('password.choose.done')}
        </Alert>
      )}
      <SignInForm onOwed={anew} />
      <ProviderButton />
      <Button component={Link} to="/forgotten" sx={{ marginBlockStart: 1 }}>
        {translate('password.forgotten')}
      </Button>
    </SignInFrame>
  );
}
