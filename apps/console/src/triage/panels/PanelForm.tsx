import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { KeyCap } from '../../keyboard/KeyCap';
import { useTriageContext } from '../TriageContext';
import { usePanelKeys } from '../useKeys';

type PanelFormProps = {
  title: string;
  explanation?: string;
  submitLabel: string;
  submitColor?: 'primary' | 'error';
  /** What is still missing; the button stays in reach and the reason is read with it. */
  missing?: string | null;
  /** The keyboard begins at the button: Enter is all that is left to press. */
  ready?: boolean;
  onSubmit: () => void;
  children?: ReactNode;
};

export const SUBMIT_ID = 'triage-submit';

/** A decision being made, in the pane: Enter on the button or Ctrl+Enter in a field sends, Escape leaves it for later. */
export function PanelForm({
  title,
  explanation,
  submitLabel,
  submitColor = 'primary',
  ...rest
}: PanelFormProps) {
  const { missing, ready = false, onSubmit, children } = rest;
  const translate = useTranslate();
  const { close, current, presence } = useTriageContext();
  const id = useId();
  const claimed = presence.on(current ?? '').filter(({ activity }) => activity === 'DECIDING');
  const form = useRef<HTMLFormElement>(null);
  // Somebody quick presses Enter before the keyboard has come to the button.
  usePanelKeys((event) => {
    const onControl =
      event.target instanceof Element && event.target.closest('button, a, [role=button]') !== null;
    if (event.key !== 'Enter' || onControl) return false;
    form.current?.requestSubmit();
    return true;
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing) onSubmit();
  };
  const submitFromField = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <Box
      component="form"
      ref={form}
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={submit}
      onKeyDown={submitFromField}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Typography id={`${id}-title`} variant="h2">
        {title}
      </Typography>
      {claimed.map(({ name }) => (
        <Alert key={name} severity="warning">
          {translate('triage.presence.decideAnyway', { name })}
        </Alert>
      ))}
      {explanation && <Typography variant="body2">{explanation}</Typography>}
      {children}
      {missing && (
        <Typography id={`${id}-missing`} variant="body2" color="textSecondary">
          {missing}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          type="submit"
          id={SUBMIT_ID}
          variant="contained"
          color={submitColor}
          autoFocus={ready}
          aria-disabled={Boolean(missing)}
          aria-describedby={missing ? `${id}-missing` : undefined}
          endIcon={<KeyCap>↵</KeyCap>}
          sx={{ flex: 1, minHeight: 46 }}
        >
          {submitLabel}
        </Button>
        <Button color="inherit" onClick={close} startIcon={<KeyCap>Esc</KeyCap>}>
          {translate('triage.close')}
        </Button>
      </Box>
    </Box>
  );
}

/** Brings the keyboard to the panel's button, after a choice was made by its number. */
export const focusSubmit = () => requestAnimationFrame(() => document.getElementById(SUBMIT_ID)?.focus());

/** Brings the keyboard to the first field of the panel that still waits for words, else to its button. */
export const focusFirstGap = () =>
  requestAnimationFrame(() => {
    const form = document.getElementById(SUBMIT_ID)?.closest('form');
    const fields = form?.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
      'input[type=text], textarea:not([aria-hidden])',
    );
    const gap = [...(fields ?? [])].find(({ value }) => value.trim() === '');
    (gap ?? document.getElementById(SUBMIT_ID))?.focus();
  });
