import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import type { FormEvent, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

type MeetingFormProps = {
  /** Where one goes without having written. */
  back: string;
  submitLabel: string;
  busy: boolean;
  onSubmit: () => void;
  children: ReactNode;
};

/** The frame of announcing and changing. */
export function MeetingForm({ back, submitLabel, busy, onSubmit, children }: MeetingFormProps) {
  const translate = useTranslate();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <Card component="form" noValidate onSubmit={submit} sx={{ p: 3, maxWidth: 860 }}>
      {children}
      <Box sx={{ display: 'flex', justifyContent: 'end', gap: 1, marginBlockStart: 2 }}>
        <Button component={Link} to={back} color="inherit">
          {translate('ra.action.cancel')}
        </Button>
        <Button type="submit" variant="contained" disabled={busy}>
          {submitLabel}
        </Button>
      </Box>
    </Card>
  );
}
