import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

type CommandDialogProps = {
  title: string;
  /** What the command does, in a sentence or two. */
  explanation?: string;
  submitLabel: string;
  submitColor?: 'primary' | 'error';
  busy: boolean;
  /** What is still missing; the button stays in reach and the reason is read with it. */
  missing?: string | null;
  onSubmit: () => void;
  onClose: () => void;
  wide?: boolean;
  children?: ReactNode;
};

/** A command that needs something written or chosen. Nothing typed is lost by a refusal: it stays open. */
export function CommandDialog({
  title,
  explanation,
  submitLabel,
  submitColor = 'primary',
  busy,
  missing,
  onSubmit,
  onClose,
  wide = false,
  children,
}: CommandDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React lets it rise to the form that opened the dialog, which would send what it holds once more.
    event.stopPropagation();
    if (!missing && !busy) onSubmit();
  };
  return (
    <Dialog
      open
      fullWidth
      fullScreen={narrow}
      maxWidth={wide ? 'lg' : 'sm'}
      onClose={busy ? undefined : onClose}
      aria-labelledby={`${id}-title`}
    >
      <Box
        component="form"
        noValidate
        onSubmit={submit}
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
      >
        <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
        <DialogContent>
          {explanation && <Typography sx={{ marginBlockEnd: 1.5 }}>{explanation}</Typography>}
          {children}
        </DialogContent>
        <DialogActions sx={{ p: 2, flexWrap: 'wrap' }}>
          {missing && (
            <Typography id={`${id}-missing`} variant="body2" color="textSecondary" sx={{ flex: '1 1 100%' }}>
              {missing}
            </Typography>
          )}
          <Button color="inherit" onClick={onClose} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={submitColor}
            disabled={busy}
            aria-disabled={Boolean(missing)}
            aria-describedby={missing ? `${id}-missing` : undefined}
          >
            {submitLabel}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
