import { draftField } from '@iltizam/domain/draft-fields';
import type { FieldValue } from '@iltizam/domain/field-merge';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { directions, intlTags, LANGUAGES, type Language } from '../../i18n/languages';
import { Day } from '../../text/Day';
import { Figure } from '../../text/Figure';
import { Unknown } from '../../text/LocalText';
import { Words } from '../../text/Words';

type Shaped = { [key: string]: FieldValue };

/** What a field of the draft says, to be read or compared with another. */
export function DraftValue({ path, value }: { path: string; value: FieldValue }) {
  const translate = useTranslate();
  const field = draftField(path);
  if (value === null || value === '') return <Unknown />;
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((item) => (
          <li key={JSON.stringify(item)}>
            {typeof item === 'object' ? (
              <Texts text={item as Shaped} />
            ) : field?.path === 'ogpValues' ? (
              translate(`ogpValues.${String(item)}`)
            ) : (
              String(item)
            )}
          </li>
        ))}
      </ul>
    );
  if (typeof value === 'object')
    return <Reported report={value} percent={field?.kind === 'ACTIVITY_REPORT'} />;
  if (field?.path === 'startsOn' || field?.path === 'endsOn') return <Day value={String(value)} />;
  if (field?.kind === 'TEXT') return <Paragraphs words={String(value)} language={field.locale} />;
  return <bdi>{String(value)}</bdi>;
}

/** A report on an activity, or a measured value, on one line; its remark under it. */
function Reported({ report, percent }: { report: Shaped; percent: boolean }) {
  const translate = useTranslate();
  const { status, note, unchanged } = report;
  const figure = percent ? report['percent'] : report['value'];
  const on = percent ? report['reportedOn'] : report['measuredOn'];
  return (
    <>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
      >
        {typeof status === 'string' && <li>{translate(`states.activity.${status}`)}</li>}
        {typeof figure === 'number' && (
          <li>
            <Figure value={figure} percent={percent} />
          </li>
        )}
        {typeof on === 'string' && (
          <li>
            <Day value={on} />
          </li>
        )}
        {unchanged === true && <li>{translate('card.unchanged')}</li>}
      </Box>
      {note !== null && typeof note === 'object' && <Texts text={note as Shaped} />}
    </>
  );
}

const Texts = ({ text }: { text: Shaped }) =>
  LANGUAGES.map((language) => {
    const words = text[language];
    return typeof words === 'string' && words !== '' ? (
      <Paragraphs key={language} words={words} language={language} />
    ) : null;
  });

function Paragraphs({ words, language }: { words: string; language: Language }) {
  return (
    <Box
      lang={intlTags[language]}
      dir={directions[language]}
      sx={{ whiteSpace: 'pre-line', textAlign: 'start' }}
    >
      <Words words={words} language={language} />
    </Box>
  );
}
