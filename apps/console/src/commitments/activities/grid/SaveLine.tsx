import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../i18n/format';
import { useLanguage } from '../../../i18n/useLanguage';
import type { SaveState } from './useRowWrites';

/** Whether what was typed is on the server, said as it happens. */
export function SaveLine({ state }: { state: { now: SaveState; at: string | null } }) {
  const translate = useTranslate();
  const language = useLanguage();
  const at = state.at === null ? '' : formatInstant(state.at, language);
  return (
    <Typography
      role="status"
      variant="body2"
      color={state.now === 'kept' ? 'error' : 'textSecondary'}
      sx={{ marginBlockStart: 1, minBlockSize: '1.5em' }}
    >
      {state.now !== 'idle' && translate(`activities.grid.${state.now}`, { at })}
    </Typography>
  );
}
