import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AssessmentFactsFragment } from '../../generated/graphql';
import { Day } from '../../text/Day';
import { LocalParagraphs } from '../../text/LocalText';

/** What one voice said, the latest first; an earlier word is never overwritten. */
export function AssessmentList({ assessments }: { assessments: AssessmentFactsFragment[] }) {
  const translate = useTranslate();
  if (assessments.length === 0)
    return <Typography color="textSecondary">{translate('assessments.none')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {assessments.map(({ id, on, completion, text, source }) => (
        <li key={id}>
          <Typography variant="body2" color="textSecondary">
            <Day value={on} />
          </Typography>
          {completion && (
            <Typography sx={{ fontWeight: 600 }}>
              {translate(`assessments.completions.${completion}`)}
            </Typography>
          )}
          {text && <LocalParagraphs value={text} />}
          {source && (
            <MuiLink href={source} rel="noreferrer">
              {translate('assessments.source')}
            </MuiLink>
          )}
        </li>
      ))}
    </Box>
  );
}
