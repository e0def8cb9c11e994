import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

type FormEndProps = {
  /** What has to be written before anything can be sent; null when nothing lacks. */
  missing: string | null;
  /** Where one goes without having written. */
  back: string;
  submitLabel: string;
  busy: boolean;
};

/** How a form with a page of its own ends: what lacks, the way back, and the button that sends. */
export function FormEnd({ missing, back, submitLabel, busy }: FormEndProps) {
  const translate = useTranslate();
  const lacks = useId();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'end', gap: 1, alignItems: 'center' }}>
      {missing !== null && (
        <Typography id={lacks} variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {missing}
        </Typography>
      )}
      <Button component={Link} to={back} color="inherit">
        {translate('ra.action.cancel')}
      </Button>
      <Button
        type="submit"
        variant="contained"
        disabled={busy}
        aria-disabled={missing !== null}
        aria-describedby={missing === null ? undefined : lacks}
      >
        {submitLabel}
      </Button>
    </Box>
  );
}
