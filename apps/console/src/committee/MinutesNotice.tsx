import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';
import type { useMinutes } from './useMinutes';

type Minutes = ReturnType<typeof useMinutes>;

/** Where what was written of the minutes is, and what became of them meanwhile. What the page alone holds is always said. */
export function MinutesNotice({ minutes }: { minutes: Minutes }) {
  const translate = useTranslate();
  const { kept, clash, restoredAt } = minutes;
  return (
    <>
      <Meanwhile minutes={minutes} />
      {kept === 'inPage' && (
        <Alert role="status" severity="warning">
          {translate('sessions.minutesInPage')}
        </Alert>
      )}
      {kept === 'onDevice' && !clash && !restoredAt && (
        <Typography role="status" variant="body2" color="textSecondary">
          {translate('sessions.minutesOnDevice')}
        </Typography>
      )}
    </>
  );
}

function Meanwhile({ minutes }: { minutes: Minutes }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { clash, restoredAt, takeSaved, keepOwn } = minutes;
  if (clash)
    return (
      <Alert role="status" severity="warning">
        {translate('sessions.minutesClash')}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 1 }}>
          <Button size="small" color="inherit" variant="outlined" onClick={takeSaved}>
            {translate('sessions.showSaved')}
          </Button>
          <Button size="small" color="inherit" onClick={keepOwn}>
            {translate('sessions.keepOwn')}
          </Button>
        </Box>
      </Alert>
    );
  if (restoredAt)
    return (
      <Alert role="status" severity="info">
        {translate('sessions.minutesRestored', { at: formatInstant(restoredAt, language) })}
        <Box sx={{ marginBlockStart: 1 }}>
          <Button size="small" color="inherit" variant="outlined" onClick={takeSaved}>
            {translate('sessions.showSaved')}
          </Button>
        </Box>
      </Alert>
    );
  return null;
}
