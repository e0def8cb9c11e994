import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { isEmptyDraft, type TextDraft } from '../forms/textDraft';
import { directions, intlTags, LANGUAGES } from '../i18n/languages';
import { Address } from '../text/Address';
import { Unknown } from '../text/LocalText';
import type { CardDraft, CardDraftField } from './cardDraft';

const isText = (value: unknown): value is TextDraft =>
  typeof value === 'object' && value !== null && 'original' in value;

/** A field's value as it would be saved, to be compared with another. */
export function DraftValue({ value }: { value: CardDraft[CardDraftField] }) {
  const translate = useTranslate();
  if (isText(value)) return <TextValue text={value} />;
  if (!Array.isArray(value))
    return (
      <>
        {!isEmptyDraft(value.position) && <TextValue text={value.position} />}
        <Address>{value.mailbox}</Address>
      </>
    );
  if (value.length === 0) return <Unknown />;
  return (
    <ul>
      {value.map((item) =>
        isText(item) ? (
          <li key={JSON.stringify(item)}>
            <TextValue text={item} />
          </li>
        ) : (
          <li key={item}>{typeof item === 'number' ? item : translate(`ogpValues.${item}`)}</li>
        ),
      )}
    </ul>
  );
}

function TextValue({ text }: { text: TextDraft }) {
  const written = LANGUAGES.filter((language) => text[language].trim() !== '');
  if (written.length === 0) return <Unknown />;
  return (
    <>
      {written.map((language) => (
        <Box
          key={language}
          lang={intlTags[language]}
          dir={directions[language]}
          sx={{ whiteSpace: 'pre-line', marginBlockEnd: 1, textAlign: 'start' }}
        >
          {text[language]}
        </Box>
      ))}
    </>
  );
}
