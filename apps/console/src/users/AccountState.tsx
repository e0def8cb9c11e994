import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import { toneColours } from '../states/toneColours';

/** Whether the person can sign in. */
export function AccountState({ disabled }: { disabled: boolean }) {
  const translate = useTranslate();
  const { ground, text } = toneColours[disabled ? 'bad' : 'good'];
  return (
    <Chip
      size="small"
      label={translate(disabled ? 'users.disabled' : 'users.enabled')}
      sx={{ bgcolor: ground, color: text }}
    />
  );
}
