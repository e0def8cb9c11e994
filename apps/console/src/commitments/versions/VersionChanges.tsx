import { promiseParts, type PromisePart } from '@iltizam/domain/amendments';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { LanguageToggle } from '../../text/LanguageToggle';
import { WordChanges } from '../draft/WordChanges';
import { wordsOf } from './promised';
import type { Version } from './useVersions';

type VersionChangesProps = { from: Version; to: Version };

const untranslated: readonly PromisePart[] = ['ogpValues', 'sdgs'];

/** What differs between two versions, field by field and by words, in one language at a time. */
export function VersionChanges({ from, to }: VersionChangesProps) {
  const translate = useTranslate();
  const reader = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const changesIn = (language: Language) =>
    promiseParts
      .map((part) => {
        const spoken = untranslated.includes(part) ? reader : language;
        const [before, after] = [from, to].map((version) => wordsOf(version, part, spoken, translate));
        return { part, spoken, before: before!, after: after! };
      })
      .filter(({ before, after }) => before !== after);
  // Whoever asked for no language sees one in which something changed.
  const language = chosen ?? [reader, ...LANGUAGES].find((one) => changesIn(one).length > 0) ?? reader;
  const changes = changesIn(language);
  return (
    <>
      <Box sx={{ display: 'flex', justifyContent: 'end', marginBlock: 1.5 }}>
        <LanguageToggle value={language} onChange={setChosen} />
      </Box>
      {changes.length === 0 && <Typography color="textSecondary">{translate('versions.same')}</Typography>}
      {changes.map(({ part, spoken, before, after }) => (
        <Box key={part} sx={{ marginBlockStart: 2 }}>
          <Typography variant="h3" color="textSecondary">
            {translate(`resources.commitments.fields.${part}`)}
          </Typography>
          <WordChanges before={before} after={after} language={spoken} />
        </Box>
      ))}
    </>
  );
}
