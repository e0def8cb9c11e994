import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { DemoBanner } from '../layout/DemoBanner';
import { palette } from '../theme/palette';
import { DemoAccounts } from './DemoAccounts';
import { LanguageChoice } from './LanguageChoice';
import { SignInForm } from './SignInForm';

/** The first page: who you are, in the language you read. */
export function SignInPage() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const title = `${translate('signIn.title')} | ${translate('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', bgcolor: palette.night }}>
      <Box component="header">
        <DemoBanner />
        <Box sx={{ display: 'flex', justifyContent: 'end', p: 2 }}>
          <LanguageChoice />
        </Box>
      </Box>
      <Box
        component="main"
        sx={{ flex: 1, display: 'grid', placeItems: 'center', alignContent: 'center', gap: 3, p: 2 }}
      >
        <Box sx={{ textAlign: 'center', color: palette.nightText, maxWidth: 460 }}>
          <img src="/console/mark.svg" alt="" width={56} height={56} />
          <Typography variant="h1" sx={{ fontSize: '2rem' }}>
            {translate('app.name')}
          </Typography>
          <Typography sx={{ color: palette.nightSoft }}>{translate('app.tagline')}</Typography>
        </Box>
        <Card sx={{ width: '100%', maxWidth: 420, p: 3 }}>
          <Typography variant="h2" gutterBottom>
            {translate('signIn.title')}
          </Typography>
          {search.has('ended') && (
            <Alert severity="info" sx={{ marginBlockEnd: 1 }}>
              {translate('ra.notification.logged_out')}
            </Alert>
          )}
          <SignInForm />
        </Card>
        <DemoAccounts />
      </Box>
    </Box>
  );
}
