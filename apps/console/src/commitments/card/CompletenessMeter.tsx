import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useLanguage } from '../../i18n/useLanguage';
import { Section } from '../../record/Section';
import type { CommitmentRecord } from '../commitment.record';
import { missingPath } from './fieldPath';
import { useMissingName } from './useMissingName';

/** How much of a complete card is there: another number than how far the work is, and not to be mistaken for it. */
export function CompletenessMeter({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const language = useLanguage();
  const nameOf = useMissingName();
  const label = useId();
  const { done, total, missing } = card.completeness;
  return (
    <Section title={translate('card.completeness.title')}>
      <Typography id={label}>{translate('card.completeness.of', { done, total })}</Typography>
      <Box
        component="meter"
        aria-labelledby={label}
        min={0}
        max={total}
        value={done}
        sx={{ inlineSize: '100%', blockSize: 16 }}
      />
      {missing.length > 0 && (
        <>
          <Typography variant="body2">{translate('card.completeness.missing')}</Typography>
          <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
            {missing.map((one) => (
              <li key={one.field}>
                <MuiLink component={Link} to={missingPath(card, one, language)}>
                  {nameOf(one.field)}
                </MuiLink>
              </li>
            ))}
          </Box>
        </>
      )}
    </Section>
  );
}
