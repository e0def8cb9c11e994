import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useTriageContext } from './TriageContext';

const TICK_MS = 5_000;

/** "Saved 3 s ago" to the eye; the ear is told once, by the screen's status. */
export function SavedStatus() {
  const translate = useTranslate();
  const { announcer, decisions } = useTriageContext();
  const { savedAt } = announcer;
  const saving = decisions.entries.some(({ status }) => status === 'saving' || status === 'undoing');
  if (!saving && savedAt === null) return null;
  return (
    <Typography variant="body2" color="textSecondary" aria-hidden>
      {saving || savedAt === null ? translate('triage.saving') : <SavedAgo key={savedAt} savedAt={savedAt} />}
    </Typography>
  );
}

function SavedAgo({ savedAt }: { savedAt: number }) {
  const translate = useTranslate();
  const [now, setNow] = useState(savedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.round((now - savedAt) / 1000);
  return seconds < 60
    ? translate('triage.savedSeconds', { smart_count: seconds })
    : translate('triage.savedMinutes', { smart_count: Math.floor(seconds / 60) });
}
