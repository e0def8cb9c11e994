import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Leaving } from './useLeaving';

/** Whether what is written is given up; staying is what a key pressed by mistake does. */
export function LeavingDialog({ leaving: { blocker } }: { leaving: Leaving }) {
  const translate = useTranslate();
  const title = useId();
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog open onClose={() => blocker.reset()} aria-labelledby={title}>
      <DialogTitle id={title}>{translate('forms.leaving')}</DialogTitle>
      <DialogContent>{translate('ra.message.unsaved_changes')}</DialogContent>
      <DialogActions>
        <Button color="error" onClick={() => blocker.proceed()}>
          {translate('forms.leave')}
        </Button>
        <Button variant="contained" autoFocus onClick={() => blocker.reset()}>
          {translate('forms.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
