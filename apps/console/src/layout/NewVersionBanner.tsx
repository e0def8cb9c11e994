import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useIsOutdated } from '../api/version';

/** This page runs an older console than the server has: it goes on, and is to be loaded anew when its reader is ready. */
export function NewVersionBanner() {
  const translate = useTranslate();
  if (!useIsOutdated()) return null;
  return (
    <Alert
      severity="info"
      square
      role="status"
      sx={{ alignItems: 'center' }}
      action={
        <Button color="inherit" sx={{ whiteSpace: 'nowrap' }} onClick={() => location.reload()}>
          {translate('app.version.reload')}
        </Button>
      }
    >
      {translate('app.version.newer')}
    </Alert>
  );
}
