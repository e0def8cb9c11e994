import Box from '@mui/material/Box';
import { diffWords } from 'diff';
import { palette } from '../../theme/palette';
import { directions, intlTags, type Language } from '../../i18n/languages';

type WordChangesProps = { before: string; after: string; language: Language };

/** Two versions of a text in one: what went is struck through, what came is underlined, both in colour too. */
export function WordChanges({ before, after, language }: WordChangesProps) {
  // Without a segmenter Arabic words fall apart into letters.
  const intlSegmenter = new Intl.Segmenter(intlTags[language], { granularity: 'word' });
  return (
    <Box
      lang={intlTags[language]}
      dir={directions[language]}
      sx={{
        whiteSpace: 'pre-line',
        textAlign: 'start',
        '& del': { color: palette.red, bgcolor: palette.redSoft },
        '& ins': { color: palette.green, bgcolor: palette.greenSoft },
      }}
    >
      {diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }, index) => {
        if (added) return <ins key={index}>{value}</ins>;
        if (removed) return <del key={index}>{value}</del>;
        return <span key={index}>{value}</span>;
      })}
    </Box>
  );
}
