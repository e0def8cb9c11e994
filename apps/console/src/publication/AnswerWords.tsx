import Typography from '@mui/material/Typography';
import { fromApiLocale, type Language } from '../i18n/languages';
import { LocalText } from '../text/LocalText';
import type { AnswerBeside } from './answersBeside';

type AnswerWordsProps = {
  answer: AnswerBeside;
  language: Language;
  wordIn: (key: string, language: Language) => string;
};

/** What the public will read of an institution's answer, in one language. */
export function AnswerWords({ answer, language, wordIn }: AnswerWordsProps) {
  const { institution, decision, justification, missingLanguages } = answer;
  const text = justification?.[language];
  return (
    <>
      <Typography sx={{ textAlign: 'start', marginBlockStart: 1 }}>
        <LocalText value={institution.name} language={language} /> ·{' '}
        {wordIn(`outcomes.${decision}`, language)}
      </Typography>
      {text && <Typography sx={{ whiteSpace: 'pre-line', textAlign: 'start' }}>{text}</Typography>}
      {missingLanguages.map(fromApiLocale).includes(language) && (
        <Typography color="error" sx={{ textAlign: 'start' }}>
          {wordIn('publication.notWritten', language)}
        </Typography>
      )}
    </>
  );
}
