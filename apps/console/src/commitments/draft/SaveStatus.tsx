import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useErrorText } from '../../errors/useErrorText';
import { formatTime } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import type { SaveState } from './draftKeeper';

type SaveStatusProps = { state: SaveState; clashes: number; onDecide: () => void; onRetry: () => void };

/** Where what was typed is, in words that a screen reader hears too. */
export function SaveStatus({ state, clashes, onDecide, onRetry }: SaveStatusProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const errorText = useErrorText();
  const button = (label: string, onClick: () => void) => (
    <Button color="inherit" size="small" onClick={onClick}>
      {translate(label)}
    </Button>
  );
  if (clashes > 0)
    return (
      <Notice severity="warning" action={button('card.saving.decide', onDecide)}>
        {translate('card.saving.clash')}
      </Notice>
    );
  switch (state.kind) {
    case 'onDevice':
    case 'inPage':
      return (
        <Notice severity="warning" action={button('card.saving.retry', onRetry)}>
          {translate(`card.saving.${state.kind}`)}
        </Notice>
      );
    case 'refused':
      return (
        <Notice severity="error">
          {errorText(state.error)} {translate('card.saving.onDeviceStill')}
        </Notice>
      );
    default:
      return (
        <Box
          sx={{
            position: 'sticky',
            insetBlockStart: 0,
            zIndex: 2,
            bgcolor: 'background.default',
            '& p:not(:empty)': { paddingBlockEnd: 0.5 },
          }}
        >
          {/* Only what is saved is said aloud: a word at every stroke would be noise. */}
          <Typography component="p" variant="body2" color="textSecondary" role="status">
            {state.kind === 'saved' &&
              state.at !== null &&
              translate('card.saving.saved', { time: formatTime(state.at, language) })}
          </Typography>
          {state.kind !== 'saved' && (
            <Typography component="p" variant="body2" color="textSecondary">
              {translate('card.saving.sending')}
            </Typography>
          )}
        </Box>
      );
  }
}

type NoticeProps = { severity: 'warning' | 'error'; action?: ReactNode; children: ReactNode };

const Notice = ({ severity, action, children }: NoticeProps) => (
  <Alert role="status" severity={severity} action={action} sx={{ marginBlockEnd: 1.5 }}>
    {children}
  </Alert>
);
