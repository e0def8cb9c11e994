import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useLanguage } from '../../i18n/useLanguage';
import { Section } from '../../record/Section';
import { missingPath, sectionPath } from '../card/fieldPath';
import { sectionName } from '../card/sectionNames';
import { useMissingName } from '../card/useMissingName';
import type { CommitmentRecord } from '../commitment.record';

/** What is still to be written or answered before the card can be handed over, each a link to its field. */
export function Missing({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const language = useLanguage();
  const nameOf = useMissingName();
  const tasks = card.tasks.filter(({ section, status }) => section !== 'CHECK' && status === 'TO_DO');
  return (
    <Section title={translate('card.check.missing')}>
      {tasks.length === 0 ? (
        <Typography>{translate('card.check.nothingMissing')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
          {tasks.flatMap(({ section, missing, waiting, asked }) => [
            ...(waiting > 0
              ? [
                  <li key={section}>
                    <MuiLink component={Link} to={sectionPath(card.reference, sectionName(section))}>
                      {translate(`card.sections.${sectionName(section)}`)}:{' '}
                      {translate('card.waitingOf', { smart_count: waiting, asked })}
                    </MuiLink>
                  </li>,
                ]
              : []),
            ...missing.map((field) => (
              <li key={field}>
                <MuiLink component={Link} to={missingPath(card, { section, field }, language)}>
                  {nameOf(field)}
                </MuiLink>
              </li>
            )),
          ])}
        </Box>
      )}
    </Section>
  );
}
