import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LocalParagraphs } from '../text/LocalText';
import type { SessionItemRecord } from './session.record';

/** What is voted on. */
export function Motion({ motion }: { motion: SessionItemRecord['votes'][number]['motion'] }) {
  const translate = useTranslate();
  const { action, reasonCode, text } = motion;
  return (
    <>
      {action && (
        <Typography>
          {translate(`sessions.motions.${action}`)}
          {reasonCode && ` · ${translate(`reasons.${reasonCode}`)}`}
        </Typography>
      )}
      {text && <LocalParagraphs value={text} variant="body2" />}
    </>
  );
}
