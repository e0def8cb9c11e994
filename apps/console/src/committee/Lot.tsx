import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import { recordPath } from '../list/listPath';
import { RecordLink } from '../record/RecordLink';
import { Code } from '../text/Code';
import type { SessionItemRecord } from './session.record';

/** The proposals of an item; one alone has given the item its name already. */
export function Lot({ item: { proposals } }: { item: Pick<SessionItemRecord, 'proposals'> }) {
  const [first] = proposals;
  if (!first) return null;
  if (proposals.length === 1)
    return (
      <MuiLink component={Link} to={recordPath('proposals', first.reference)}>
        <Code>{first.reference}</Code>
      </MuiLink>
    );
  return (
    <ul>
      {proposals.map(({ reference, title }) => (
        <li key={reference}>
          <RecordLink resource="proposals" id={reference} title={title} />
        </li>
      ))}
    </ul>
  );
}
