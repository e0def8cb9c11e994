import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { LocalParagraphs } from '../text/LocalText';
import type { CandidacyRecord } from './call.record';

/** What the candidate wrote, in the direction it was written in. */
export function CandidacyTexts({ candidacy }: { candidacy: CandidacyRecord }) {
  const translate = useTranslate();
  const { reason, ineligibility } = candidacy;
  return (
    <>
      {ineligibility && (
        <Section title={translate('calls.notEligible')}>
          <Typography>{translate(`calls.ineligibility.${ineligibility}`)}</Typography>
          {reason && <LocalParagraphs value={reason} />}
        </Section>
      )}
      {(['motivation', 'experience'] as const).map((part) => (
        <Section key={part} title={translate(`calls.fields.${part}`)}>
          {candidacy[part] ? (
            <Typography
              dir="auto"
              sx={{ whiteSpace: 'pre-line', textAlign: 'start', overflowWrap: 'anywhere' }}
            >
              {candidacy[part]}
            </Typography>
          ) : (
            <Typography color="textSecondary">{translate('calls.nothingWritten')}</Typography>
          )}
        </Section>
      ))}
    </>
  );
}
