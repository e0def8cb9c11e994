import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

/** In the place of what could not be loaded: what happened, what is kept, what to do. */
export function LostPart() {
  const translate = useTranslate();
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" sx={{ whiteSpace: 'nowrap' }} onClick={() => location.reload()}>
          {translate('app.version.reload')}
        </Button>
      }
      sx={{ marginBlock: 1 }}
    >
      {translate('app.version.lost')}
    </Alert>
  );
}
