import Box from '@mui/material/Box';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { fromApiLocale, LANGUAGE_NAMES } from '../i18n/languages';
import { Section } from '../record/Section';
import type { CommitmentRecord } from './commitment.record';
import { Progress } from './Progress';

/** How far the commitment is, and what its card still lacks: two things that are not mixed. */
export function CommitmentProgress({ commitment }: { commitment: CommitmentRecord }) {
  const translate = useTranslate();
  const { progress, missingLanguages, remarks } = commitment;
  return (
    <Section title={translate('progress.title')}>
      <Progress progress={progress} />
      {missingLanguages.length > 0 && (
        <Alert severity="info" sx={{ marginBlockStart: 1.5 }}>
          {translate('commitments.missingLanguages', {
            languages: missingLanguages.map((locale) => LANGUAGE_NAMES[fromApiLocale(locale)]).join(' · '),
          })}
        </Alert>
      )}
      {remarks.length > 0 && (
        <Box component="details" sx={{ marginBlockStart: 1.5 }}>
          <summary>{translate('commitments.remarks')}</summary>
          {/* Notes of those who copied the card from its document; written in English only. */}
          <Box component="ul" lang="en" dir="ltr" sx={{ paddingInlineStart: 2.5, fontSize: '0.875rem' }}>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </Box>
        </Box>
      )}
    </Section>
  );
}
