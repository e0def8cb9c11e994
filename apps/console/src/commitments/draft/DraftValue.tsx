import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { directions, intlTags, LANGUAGES, type Language } from '../../i18n/languages';
import { Unknown } from '../../text/LocalText';
import { isTextDraft } from './mergeDrafts';

type DraftValueProps = {
  /** A text in one language, a list of texts or of choices, or plain words. */
  value: unknown;
  language: Language | null;
};

/** A value as it would be saved, to be compared with another. */
export function DraftValue({ value, language }: DraftValueProps) {
  if (Array.isArray(value) && value.length > 0)
    return (
      <ul>
        {value.map((item: unknown) => (
          <li key={JSON.stringify(item)}>
            <Item item={item} />
          </li>
        ))}
      </ul>
    );
  if (typeof value !== 'string' || value.trim() === '') return <Unknown />;
  return language === null ? <bdi>{value}</bdi> : <Words words={value} language={language} />;
}

function Item({ item }: { item: unknown }) {
  const translate = useTranslate();
  if (typeof item === 'number') return <>{item}</>;
  if (typeof item === 'string') return <>{translate(`ogpValues.${item}`)}</>;
  if (!isTextDraft(item)) return <Unknown />;
  return (
    <>
      {LANGUAGES.filter((language) => item[language].trim() !== '').map((language) => (
        <Words key={language} words={item[language]} language={language} />
      ))}
    </>
  );
}

function Words({ words, language }: { words: string; language: Language }) {
  return (
    <Box
      lang={intlTags[language]}
      dir={directions[language]}
      sx={{ whiteSpace: 'pre-line', textAlign: 'start' }}
    >
      {words}
    </Box>
  );
}
