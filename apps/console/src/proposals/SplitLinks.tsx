import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { SplitFragment } from '../generated/graphql';
import { recordPath } from '../list/listPath';
import { Code } from '../text/Code';
import { LocalText } from '../text/LocalText';

type Whole = NonNullable<SplitFragment['splitFrom']>;

/** Where a proposal was one idea of another, or its ideas became proposals: each leads to the others. */
export function SplitLinks({ proposal: { splitFrom, splitInto } }: { proposal: SplitFragment }) {
  return (
    <>
      {splitFrom && <Related label="from" proposals={[splitFrom]} />}
      {splitInto.length > 0 && <Related label="into" proposals={splitInto} />}
    </>
  );
}

function Related({ label, proposals }: { label: 'from' | 'into'; proposals: readonly Whole[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ marginBlock: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {translate(`triage.split.${label}`)}
      </Typography>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
        {proposals.map(({ reference, title }) => (
          <li key={reference}>
            <MuiLink component={Link} to={recordPath('proposals', reference)}>
              <LocalText value={title} />
            </MuiLink>{' '}
            <Code>{reference}</Code>
          </li>
        ))}
      </Box>
    </Box>
  );
}
