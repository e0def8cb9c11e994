import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Locale, TextFragment } from '../generated/graphql';
import type { Language } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { LanguageToggle } from '../text/LanguageToggle';
import { LocalParagraphs, LocalText } from '../text/LocalText';

type Readable = {
  title: TextFragment;
  challenges: TextFragment[];
  solution?: TextFragment | null;
  expectedResult?: TextFragment | null;
  missingLanguages: Locale[];
};

/** What was proposed, to be read: in the reader's language, or in another on request. */
export function ProposalText({ proposal }: { proposal: Readable }) {
  const translate = useTranslate();
  const reader = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? reader;
  const all: [string, TextFragment[]][] = [
    ['challenges', proposal.challenges],
    ['solution', proposal.solution ? [proposal.solution] : []],
    ['expectedResult', proposal.expectedResult ? [proposal.expectedResult] : []],
  ];
  const parts = all.filter(([, texts]) => texts.length > 0);
  return (
    <Card component="article" sx={{ p: { xs: 2, md: 3 } }}>
      <Box sx={{ display: 'flex', justifyContent: 'end', marginBlockEnd: 1.5 }}>
        <LanguageToggle value={language} onChange={setChosen} missing={proposal.missingLanguages} />
      </Box>
      <Typography variant="h2" sx={{ fontSize: '1.35rem', marginBlockEnd: 1 }}>
        <LocalText value={proposal.title} language={language} />
      </Typography>
      {parts.length === 0 && (
        <Typography color="textSecondary">{translate('proposals.titleOnly')}</Typography>
      )}
      {parts.map(([part, texts]) => (
        <Box key={part} sx={{ marginBlockStart: 2 }}>
          <Typography variant="h3" color="textSecondary">
            {translate(`resources.proposals.fields.${part}`)}
          </Typography>
          {texts.map((text, index) => (
            <LocalParagraphs
              key={index}
              value={text}
              language={language}
              sx={{ fontSize: '1.05rem', lineHeight: 1.8 }}
            />
          ))}
        </Box>
      ))}
    </Card>
  );
}
