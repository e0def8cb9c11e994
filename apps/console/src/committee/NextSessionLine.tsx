import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useNextSession } from './useNextSession';
import { useSessionName } from './useSessionName';

/** Which session will have before it what is sent to the committee now. */
export function NextSessionLine() {
  const translate = useTranslate();
  const nameOf = useSessionName();
  const next = useNextSession();
  if (next === undefined) return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ marginBlockStart: 1.5 }}>
      {next ? translate('sessions.nextIs', { session: nameOf(next) }) : translate('sessions.noneCalled')}
    </Typography>
  );
}
