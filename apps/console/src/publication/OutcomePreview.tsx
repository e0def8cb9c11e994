import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import { directions, intlTags, LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages';
import { LoadingPage } from '../layout/LoadingPage';
import { RecordLink } from '../record/RecordLink';
import { Section } from '../record/Section';
import { shownText } from '../text/localized';
import { answersBeside, lacking, lackingOwn } from './answersBeside';
import { AnswerWords } from './AnswerWords';
import { TranslationForm } from './TranslationForm';
import { useEveryLanguage } from './useEveryLanguage';
import type { Pending } from './usePendingOutcomes';
import { WriteAnswer } from './WriteAnswer';

type OutcomePreviewProps = { row: Pending; onPublish: (() => void) | null };

/** What the public will read of the outcome, in each language; one that is not written yet leads to its field. */
export function OutcomePreview({ row, onPublish }: OutcomePreviewProps) {
  const translate = useTranslate();
  const may = useMay();
  const wordIn = useEveryLanguage();
  const [writing, setWriting] = useState(false);
  const { reference, title, pendingOutcome } = row;
  const { decision, reason, justification } = pendingOutcome;
  const missing = lackingOwn(row);
  const blocking = lacking(row);
  const answers = answersBeside(row);
  if (wordIn === null) return <LoadingPage />;
  return (
    <Section title={translate('publication.preview')}>
      <RecordLink resource="proposals" id={reference} title={title} />
      {LANGUAGES.map((language) => {
        const shown = shownText(title, language);
        const text = justification?.[language];
        return (
          <Box
            component="article"
            key={language}
            lang={intlTags[language]}
            dir={directions[language]}
            sx={{
              marginBlockStart: 2,
              paddingBlockStart: 2,
              borderBlockStart: '1px solid',
              borderColor: 'divider',
            }}
          >
            <Typography component="h3" variant="body2" color="textSecondary" sx={{ textAlign: 'start' }}>
              {LANGUAGE_NAMES[language]}
            </Typography>
            <Typography
              lang={shown ? intlTags[shown.language] : undefined}
              dir={shown ? directions[shown.language] : undefined}
              sx={{ fontWeight: 600, textAlign: 'start' }}
            >
              {shown?.text}
            </Typography>
            <Typography sx={{ textAlign: 'start' }}>
              {wordIn(`outcomes.${decision}`, language)}
              {reason && ` · ${wordIn(`reasons.${reason}`, language)}`}
            </Typography>
            {text && <Typography sx={{ whiteSpace: 'pre-line', textAlign: 'start' }}>{text}</Typography>}
            {missing.includes(language) && (
              <Typography color="error" sx={{ textAlign: 'start' }}>
                {wordIn('publication.notWritten', language)}
              </Typography>
            )}
            {answers.map((answer) => (
              <AnswerWords key={answer.id} answer={answer} language={language} wordIn={wordIn} />
            ))}
          </Box>
        );
      })}
      {may('Mutation.translateOutcome') &&
        answers.map((answer) => <WriteAnswer key={answer.id} row={row} answer={answer} />)}
      {writing && justification && (
        <TranslationForm row={row} justification={justification} onClose={() => setWriting(false)} />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 2 }}>
        {onPublish && (
          <Button
            variant="contained"
            aria-disabled={blocking.length > 0}
            aria-describedby={blocking.length > 0 ? 'publication-blocked' : undefined}
            onClick={() => blocking.length === 0 && onPublish()}
          >
            {translate('publication.publishThis')}
          </Button>
        )}
        {justification && !writing && may('Mutation.translateOutcome') && (
          <Button variant={missing.length > 0 ? 'outlined' : 'text'} onClick={() => setWriting(true)}>
            {translate(missing.length > 0 ? 'publication.writeMissing' : 'publication.correct')}
          </Button>
        )}
      </Box>
      {blocking.length > 0 && (
        <Typography id="publication-blocked" variant="body2" color="textSecondary">
          {translate('publication.blocked', {
            languages: blocking.map((language) => LANGUAGE_NAMES[language]).join(' · '),
          })}
        </Typography>
      )}
    </Section>
  );
}
