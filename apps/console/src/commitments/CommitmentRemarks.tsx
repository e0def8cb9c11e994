import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { fromApiLocale, LANGUAGE_NAMES } from '../i18n/languages';
import type { CommitmentRecord } from './commitment.record';

/** The languages a card still lacks, and what was noticed in its document. */
export function CommitmentRemarks({ commitment }: { commitment: CommitmentRecord }) {
  const translate = useTranslate();
  const { missingLanguages, remarks } = commitment;
  return (
    <>
      {missingLanguages.length > 0 && (
        <Alert severity="info">
          {translate('commitments.missingLanguages', {
            languages: missingLanguages.map((locale) => LANGUAGE_NAMES[fromApiLocale(locale)]).join(' · '),
          })}
        </Alert>
      )}
      {remarks.length > 0 && (
        <Box component="details">
          <summary>{translate('commitments.remarks')}</summary>
          {/* Notes of those who copied the card from its document; written in English only. */}
          <Box component="ul" lang="en" dir="ltr" sx={{ paddingInlineStart: 2.5, fontSize: '0.875rem' }}>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}
