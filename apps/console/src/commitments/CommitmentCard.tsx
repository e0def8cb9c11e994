import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { graphql } from '../generated';
import type { CardTextsFragment } from '../generated/graphql';
import type { Language } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { LanguageToggle } from '../text/LanguageToggle';
import { LocalParagraphs, LocalText } from '../text/LocalText';
import type { Text } from '../text/localized';

/** The texts of the card: a field added here is drawn below and edited in CommitmentInputs. */
graphql(`
  fragment CardTexts on Commitment {
    missingLanguages
    title {
      ...Text
    }
    problem {
      ...Text
    }
    solution {
      ...Text
    }
    expectedResults {
      ...Text
    }
    contribution {
      ...Text
    }
    additionalInformation {
      ...Text
    }
    ogpRelevance {
      value
      how {
        ...Text
      }
    }
  }
`);

/** The commitment to be read: in the reader's language, or in another on request. */
export function CommitmentCard({ commitment }: { commitment: CardTextsFragment }) {
  const translate = useTranslate();
  const reader = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? reader;
  const part = (name: string, texts: (Text | null | undefined)[]) => (
    <Part key={name} name={name} texts={texts} language={language} />
  );
  return (
    <Card component="article" sx={{ p: { xs: 2, md: 3 } }}>
      <Box sx={{ display: 'flex', justifyContent: 'end', marginBlockEnd: 1.5 }}>
        <LanguageToggle value={language} onChange={setChosen} missing={commitment.missingLanguages} />
      </Box>
      <Typography variant="h2" sx={{ fontSize: '1.35rem' }}>
        <LocalText value={commitment.title} language={language} />
      </Typography>
      {part('problem', [commitment.problem])}
      {part('solution', [commitment.solution])}
      {part('expectedResults', commitment.expectedResults)}
      {commitment.contribution && part('contribution', [commitment.contribution])}
      {commitment.ogpRelevance.map(({ value, how }) => (
        <Box key={value} sx={{ marginBlockStart: 2 }}>
          <Typography variant="h3" color="textSecondary">
            {translate(`ogpValues.${value}`)}
          </Typography>
          <LocalParagraphs value={how} language={language} />
        </Box>
      ))}
      {commitment.additionalInformation && part('additionalInformation', [commitment.additionalInformation])}
    </Card>
  );
}

type PartProps = { name: string; texts: (Text | null | undefined)[]; language: Language };

function Part({ name, texts, language }: PartProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ marginBlockStart: 2 }}>
      <Typography variant="h3" color="textSecondary">
        {translate(`resources.commitments.fields.${name}`)}
      </Typography>
      {texts.length === 0 && <LocalParagraphs value={null} />}
      {texts.map((text, index) => (
        <LocalParagraphs key={index} value={text} language={language} />
      ))}
    </Box>
  );
}
