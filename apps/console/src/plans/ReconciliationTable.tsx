import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { PlanPageQuery } from '../generated/graphql';
import { listPath } from '../list/listPath';
import { Link } from 'react-router-dom';
import MuiLink from '@mui/material/Link';
import { ChannelName } from '../proposals/ChannelName';
import { Figure } from '../text/Figure';

type Row = NonNullable<PlanPageQuery['plan']>['cocreation']['reconciliation'][number];

const columns = [
  'received',
  'pending',
  'retained',
  'notRetained',
  'inadmissible',
  'grouped',
  'withdrawn',
] as const;

type ReconciliationTableProps = { rows: Row[]; plan: string };

/** What came in by each channel and where it stands: every proposal counts in exactly one column. */
export function ReconciliationTable({ rows, plan }: ReconciliationTableProps) {
  const translate = useTranslate();
  return (
    <>
      <Box
        sx={{ overflowX: 'auto' }}
        tabIndex={0}
        role="region"
        aria-label={translate('plans.reconciliation.table')}
      >
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('resources.proposals.fields.channel')}</TableCell>
              {columns.map((column) => (
                <TableCell key={column}>{translate(`plans.reconciliation.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.channel}>
                <TableCell component="th" scope="row">
                  <MuiLink component={Link} to={listPath('proposals', { plan, channel: row.channel })}>
                    <ChannelName channel={row.channel} />
                  </MuiLink>
                </TableCell>
                {columns.map((column) => (
                  <TableCell key={column}>
                    <Figure value={row[column]} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {rows.some(({ balanced }) => balanced === false) && (
        <Alert severity="error">{translate('plans.reconciliation.unbalanced')}</Alert>
      )}
      {rows.some(({ balanced }) => balanced == null) && (
        <Alert severity="info">{translate('plans.reconciliation.recordsMissing')}</Alert>
      )}
    </>
  );
}
