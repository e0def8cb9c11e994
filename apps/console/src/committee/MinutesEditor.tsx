import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { isBlank } from '@iltizam/domain/languages';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { Written } from '../content/Written';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LanguageField } from '../forms/LanguageField';
import { draftOf, isEmptyDraft, toInput } from '../forms/textDraft';
import { directions, intlTags, LANGUAGES, toApiLocale } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { LanguageToggle } from '../text/LanguageToggle';
import { MinutesNotice } from './MinutesNotice';
import { SaveMinutes } from './session.commands';
import type { SessionRecord } from './session.record';
import { useMinutes } from './useMinutes';

type MinutesEditorProps = { session: SessionRecord; person: string };

/** Minutes are long: one language at a time, and how everybody will read it under what is written. */
export function MinutesEditor({ session, person }: MinutesEditorProps) {
  const translate = useTranslate();
  const writer = useLanguage();
  const { reference, minutesDraft } = session;
  const minutes = useMinutes(session, person);
  const { text, write, seen } = minutes;
  const [language, setLanguage] = useState(writer);
  const save = useCommand(SaveMinutes, {
    done: 'sessions.minutesSaved',
    onDone: (data) => minutes.settle(data.saveMinutes.session.version),
  });
  const missing = LANGUAGES.filter((one) => isBlank(text[one]));
  const submit = () => {
    if (isEmptyDraft(text)) return;
    minutes.send();
    save.mutate({ session: reference, version: seen, minutes: toInput(text, writer) });
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography>{translate('sessions.minutesExplain')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <LanguageToggle value={language} onChange={setLanguage} missing={missing.map(toApiLocale)} />
        {missing.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate('sessions.minutesLanguages')}
          </Typography>
        )}
      </Box>
      <MinutesNotice minutes={minutes} />
      {save.error && <ErrorNotice error={save.error} />}
      <LanguageField
        key={language}
        language={language}
        name="minutes"
        label={translate('sessions.minutes')}
        value={text[language]}
        onChange={(written) => write({ ...text, [language]: written })}
        maximum={textLimits.minutes}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Button
          variant="contained"
          disabled={save.isPending || minutes.clash}
          aria-disabled={isEmptyDraft(text)}
          onClick={submit}
        >
          {translate('sessions.saveMinutes')}
        </Button>
        {minutesDraft && (
          <Button color="inherit" onClick={() => write(draftOf(minutesDraft))}>
            {translate('sessions.draftAgain')}
          </Button>
        )}
      </Box>
      <Box component="section" aria-label={translate('content.preview')}>
        <Typography variant="subtitle2" component="h3" sx={{ marginBlockEnd: 1 }}>
          {translate('content.preview')}
        </Typography>
        <Box
          lang={intlTags[language]}
          dir={directions[language]}
          sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 2, minHeight: 80 }}
        >
          <Written text={text[language]} />
        </Box>
      </Box>
    </Box>
  );
}
