import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { DemoAccounts } from './DemoAccounts';
import { SignInForm } from './SignInForm';
import { SignInFrame } from './SignInFrame';

/** The first page: who you are, in the language you read. */
export function SignInPage() {
  const translate = useTranslate();
  const [search] = useSearchParams();
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
      <SignInForm />
      <Button component={Link} to="/forgotten" sx={{ marginBlockStart: 1 }}>
        {translate('password.forgotten')}
      </Button>
    </SignInFrame>
  );
}
