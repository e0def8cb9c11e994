import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { isBlank } from '@iltizam/domain/languages';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { Preview } from '../content/Preview';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { draftOf, isEmptyDraft, toInput } from '../forms/textDraft';
import { LANGUAGES } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { Section } from '../record/Section';
import { LocalParagraphs } from '../text/LocalText';
import { SaveMinutes } from './session.commands';
import { isOpen, type SessionRecord } from './session.record';

/** Drafted from the record, read and corrected by a person, then published. */
export function MinutesSection({ session }: { session: SessionRecord }) {
  const translate = useTranslate();
  const writes = isOpen(session, 'WRITE_MINUTES');
  if (!writes && !session.minutes) return null;
  return (
    <Section title={translate('sessions.minutes')}>
      {writes ? <Editor session={session} /> : <LocalParagraphs value={session.minutes} />}
    </Section>
  );
}

function Editor({ session: { reference, version, minutes, minutesDraft } }: { session: SessionRecord }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [text, setText] = useState(() => draftOf(minutes ?? minutesDraft));
  const save = useCommand(SaveMinutes, { done: 'sessions.minutesSaved' });
  const missing = LANGUAGES.filter((one) => isBlank(text[one]));
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography>{translate('sessions.minutesExplain')}</Typography>
      {save.error && <ErrorNotice error={save.error} />}
      <LocalTextInput
        name="minutes"
        label={translate('sessions.minutes')}
        value={text}
        onChange={setText}
        maximum={textLimits.minutes}
        multiline
        layout="side-by-side"
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Button
          variant="contained"
          disabled={save.isPending}
          aria-disabled={isEmptyDraft(text)}
          onClick={() =>
            !isEmptyDraft(text) &&
            save.mutate({ session: reference, version, minutes: toInput(text, language) })
          }
        >
          {translate('sessions.saveMinutes')}
        </Button>
        {minutesDraft && (
          <Button color="inherit" onClick={() => setText(draftOf(minutesDraft))}>
            {translate('sessions.draftAgain')}
          </Button>
        )}
        {missing.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate('sessions.minutesLanguages')}
          </Typography>
        )}
      </Box>
      <Preview body={text} />
    </Box>
  );
}
