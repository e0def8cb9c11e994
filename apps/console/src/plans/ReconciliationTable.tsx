import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ChannelName } from '../proposals/ChannelName';
import { ReconciliationRow } from './ReconciliationRow';
import { summed, terms, type Reconciled } from './reconciliation';

type ReconciliationTableProps = { rows: readonly Reconciled[]; plan: string };

/** What came in by each channel and where it stands, as the sum it is: every proposal counts in exactly one column. */
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
        {/* Nine terms in the wide column of a page: near one another, or the last is cut off. */}
        <Table
          size="small"
          sx={{
            '& .MuiTableCell-root': { paddingInline: 0.5 },
            '& .MuiTableCell-head': { fontSize: '0.75rem' },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell>{translate('resources.proposals.fields.channel')}</TableCell>
              {terms.map(({ name }) => (
                <TableCell key={name}>{translate(`plans.reconciliation.${name}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <ReconciliationRow
                key={row.channel}
                title={<ChannelName channel={row.channel} />}
                counts={row}
                filter={{ plan, channel: row.channel }}
              />
            ))}
            {rows.length > 1 && (
              <ReconciliationRow
                title={translate('plans.reconciliation.all')}
                counts={summed(rows)}
                filter={{ plan }}
                isTotal
              />
            )}
          </TableBody>
        </Table>
      </Box>
      {rows.length > 0 && rows.every(({ balanced }) => balanced === true) && (
        <Typography variant="body2" color="textSecondary" sx={{ marginBlockStart: 1 }}>
          {translate('plans.reconciliation.balanced')}
        </Typography>
      )}
      {rows.some(({ balanced }) => balanced === false) && (
        <Alert severity="error">{translate('plans.reconciliation.unbalanced')}</Alert>
      )}
      {rows.some(({ balanced }) => balanced == null) && (
        <Alert severity="info">{translate('plans.reconciliation.recordsMissing')}</Alert>
      )}
    </>
  );
}
