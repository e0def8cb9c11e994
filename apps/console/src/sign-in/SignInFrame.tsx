import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { DemoBanner } from '../layout/DemoBanner';
import { palette } from '../theme/palette';
import { LanguageChoice } from './LanguageChoice';

type SignInFrameProps = { title: string; below?: ReactNode; children: ReactNode };

/** The pages before somebody is in: one card, in the language one reads. */
export function SignInFrame({ title, below, children }: SignInFrameProps) {
  const translate = useTranslate();
  const pageTitle = `${title} | ${translate('app.name')}`;
  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);
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
            {title}
          </Typography>
          {children}
        </Card>
        {below}
      </Box>
    </Box>
  );
}
