import MuiLink from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { listPath } from '../list/listPath';
import { Figure } from '../text/Figure';
import { terms, type Counts } from './reconciliation';

type ReconciliationRowProps = {
  title: ReactNode;
  counts: Counts;
  /** Which proposals the row counts; each number leads to its own among them. */
  filter: Record<string, unknown>;
  isTotal?: boolean;
};

/** One line of the sum: received = under study + retained + … */
export function ReconciliationRow({ title, counts, filter, isTotal = false }: ReconciliationRowProps) {
  const strong = isTotal ? { fontWeight: 700, borderBlockStart: '2px solid', borderColor: 'divider' } : {};
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={strong}>
        {title}
      </TableCell>
      {terms.map(({ name, sign, states }) => (
        <TableCell key={name} sx={{ ...strong, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
          {sign !== '' && (
            <Typography
              component="span"
              aria-hidden
              sx={{ color: 'text.secondary', paddingInlineEnd: 0.5, font: 'inherit' }}
            >
              {sign}
            </Typography>
          )}
          {counts[name] === 0 || states?.length === 0 ? (
            <Figure value={counts[name]} />
          ) : (
            <MuiLink
              component={Link}
              to={listPath('proposals', states === null ? filter : { ...filter, workflowState: states })}
              sx={{ font: 'inherit' }}
            >
              <Figure value={counts[name]} />
            </MuiLink>
          )}
        </TableCell>
      ))}
    </TableRow>
  );
}
