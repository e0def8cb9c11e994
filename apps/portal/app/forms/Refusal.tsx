import { useLanguage } from '../i18n/language.js';
import { Code } from '../text/Code.js';
import type { FormRefusal } from './send.js';
import { tooLongText } from './too-long.js';

/** What happened, what is kept, what to do, and the code to name when asking for help. */
export function Refusal({ refusal }: { refusal: FormRefusal | null | undefined }) {
  const language = useLanguage();
  const { t } = language;
  if (!refusal) return null;
  const { code, why, minutes, tooLong } = refusal;
  // The most exact of them that has words.
  const said: string[] = [`forms.why.${why}`, `forms.code.${code}`, 'forms.code.OTHER'];
  return (
    <div className="note note-refused" role="alert">
      <p>
        <strong>{tooLong ? tooLongText(tooLong, language) : t(said as 'forms.code.OTHER'[])}</strong>{' '}
        {minutes !== null && t('forms.wait', { count: minutes })}
      </p>
      <p className="muted">
        {t('text.label', { name: t('error.code') })} <Code>{code}</Code>
      </p>
    </div>
  );
}
