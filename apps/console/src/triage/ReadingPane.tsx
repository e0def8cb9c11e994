import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { TextFragment } from '../generated/graphql';
import { directions, fromApiLocale, intlTags, type Language } from '../i18n/languages';
import { SplitLinks } from '../proposals/SplitLinks';
import { LanguageToggle } from '../text/LanguageToggle';
import { LocalParagraphs } from '../text/LocalText';
import { shownText } from '../text/localized';
import { PresenceAvatars } from './PresenceAvatars';
import { ReadingFacts } from './ReadingFacts';
import { ReadingMore } from './ReadingMore';
import { useTriageContext } from './TriageContext';
import type { Item } from './useItem';

/** The proposal before the reader. What was asked for ahead is there at once; nothing spins between two. */
export function ReadingPane() {
  const { item, reading, current } = useTriageContext();
  return (
    <Box
      component="article"
      ref={reading}
      tabIndex={-1}
      aria-labelledby="triage-proposal"
      aria-busy={item.isPending}
      sx={{ maxWidth: 680, marginInline: 'auto', outline: 'none', minHeight: 320 }}
    >
      {item.error && !item.data && <ErrorNotice error={item.error} onRetry={() => void item.refetch()} />}
      {item.data && item.data.reference === current && <Reading key={current} item={item.data} />}
    </Box>
  );
}

function Reading({ item }: { item: Item }) {
  const translate = useTranslate();
  const { presence } = useTriageContext();
  // Read as it was written: the language is the proposal's, not the interface's.
  const [language, setLanguage] = useState<Language>(fromApiLocale(item.title.original));
  const title = shownText(item.title, language);
  const all: [string, TextFragment[]][] = [
    ['challenges', item.challenges],
    ['solution', item.solution ? [item.solution] : []],
    ['expectedResult', item.expectedResult ? [item.expectedResult] : []],
  ];
  const parts = all.filter(([, texts]) => texts.length > 0);
  return (
    <>
      <ReadingFacts item={item} />
      <SplitLinks proposal={item} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, marginBlock: 1.5 }}>
        {item.missingLanguages.length < 2 && (
          <LanguageToggle value={language} onChange={setLanguage} missing={item.missingLanguages} />
        )}
        <PresenceAvatars people={presence.on(item.reference)} label={translate('triage.presence.onThis')} />
      </Box>
      <Typography
        id="triage-proposal"
        lang={title ? intlTags[title.language] : undefined}
        dir={title ? directions[title.language] : undefined}
        variant="h2"
        sx={{ fontSize: '1.4rem', lineHeight: 1.7, marginBlockEnd: 1.5, textAlign: 'start' }}
      >
        {title?.text}
      </Typography>
      {parts.length === 0 && (
        <Typography color="textSecondary">{translate('proposals.titleOnly')}</Typography>
      )}
      {parts.map(([part, texts]) => (
        <Box component="section" key={part} sx={{ marginBlockStart: 2 }}>
          <Typography variant="h3" color="textSecondary">
            {translate(`resources.proposals.fields.${part}`)}
          </Typography>
          {texts.map((text, index) => (
            <LocalParagraphs
              key={index}
              value={text}
              language={language}
              sx={{ fontSize: '18px', lineHeight: 1.8, marginBlockStart: 0.5 }}
            />
          ))}
        </Box>
      ))}
      <ReadingMore item={item} />
    </>
  );
}
