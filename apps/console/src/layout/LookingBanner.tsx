import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useMe } from '../access/useMe';
import { askAuth } from '../api/session';
import { formatTime } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';

/** On every page while an administrator reads as somebody else: as whom, until when, and the way back. */
export function LookingBanner() {
  const translate = useTranslate();
  const language = useLanguage();
  const me = useMe();
  if (!me?.looking) return null;
  const end = async () => {
    await askAuth('end-view');
    window.location.assign('/console/');
  };
  return (
    <Alert
      severity="warning"
      variant="filled"
      square
      sx={{ alignItems: 'center', flexWrap: 'wrap', borderRadius: 0 }}
      action={
        <Button color="inherit" variant="outlined" sx={{ whiteSpace: 'nowrap' }} onClick={() => void end()}>
          {translate('users.viewAs.end')}
        </Button>
      }
    >
      {translate('users.viewAs.banner', {
        name: me.name,
        by: me.looking.by,
        until: formatTime(me.looking.endsAt, language),
      })}
    </Alert>
  );
}
