import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { WordChanges } from '../commitments/draft/WordChanges';
import { LANGUAGE_NAMES } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import type { SessionRecord } from './session.record';
import { sessionChanges } from './sessionChanges';

type SessionMeanwhileProps = { seen: SessionRecord; now: SessionRecord };

/** What somebody else wrote of the session since it was read, field by field. */
export function SessionMeanwhile({ seen, now }: SessionMeanwhileProps) {
  const translate = useTranslate();
  const reader = useLanguage();
  const changes = sessionChanges(seen, now, reader);
  if (changes.length === 0) return <>{translate('conflict.nothing')}</>;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, width: '100%' }}>
      {changes.map(({ field, ...change }) => (
        <div key={`${field} ${change.language}`}>
          <Typography variant="subtitle2" component="h3">
            {translate(field === 'agenda' ? 'sessions.agenda' : `sessions.fields.${field}`)}
            {change.language !== reader && ` · ${LANGUAGE_NAMES[change.language]}`}
          </Typography>
          <WordChanges {...change} />
        </div>
      ))}
    </Box>
  );
}
