import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import { recordPath } from '../list/listPath';
import { LocalText } from '../text/LocalText';
import type { Text } from '../text/localized';

type RecordLinkProps = { resource: string; id: string; title: Text };

export const RecordLink = ({ resource, id, title }: RecordLinkProps) => (
  <MuiLink component={Link} to={recordPath(resource, id)} sx={{ fontWeight: 600 }}>
    <LocalText value={title} />
  </MuiLink>
);
