import { leadsTo } from '@iltizam/domain/ranking';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { StateChip } from '../states/StateChip';
import { Figure } from '../text/Figure';
import { nameOf, type CallRecord, type CandidacyRecord } from './call.record';
import { rankedOf } from './ranked';

type ResultPreviewProps = { call: CallRecord; candidacies: readonly CandidacyRecord[] };

/** The results as everybody will read them. */
export function ResultPreview({ call, candidacies }: ResultPreviewProps) {
  const translate = useTranslate();
  const told = rankedOf(candidacies)
    .map((candidacy) => ({ candidacy, state: leadsTo(call, candidacy) }))
    .filter(({ state }) => state !== 'NOT_RETAINED');
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ marginBlockEnd: 1 }}>
        {translate('calls.previewCounts', {
          received: call.received,
          eligible: call.eligible,
          ineligible: call.ineligible,
        })}{' '}
        {translate('calls.previewNames')}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{translate('calls.columns.rank')}</TableCell>
            <TableCell>{translate('calls.columns.name')}</TableCell>
            <TableCell align="right">{translate('calls.columns.mark')}</TableCell>
            <TableCell>{translate('calls.columns.outcome')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {told.map(({ candidacy: one, state }) => (
            <TableRow key={one.id}>
              <TableCell align="right">
                <Figure value={one.rank} />
              </TableCell>
              <TableCell component="th" scope="row">
                <bdi>{nameOf(one)}</bdi>
              </TableCell>
              <TableCell align="right">
                <Figure value={one.mean} />
              </TableCell>
              <TableCell>
                {state && <StateChip group="candidacy" state={state} />}
                {one.ground && (
                  <Typography variant="caption" color="textSecondary" component="div">
                    {translate(`calls.grounds.${one.ground}`)}
                  </Typography>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
