import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { LocalText } from '../text/LocalText';
import type { CallRecord, CandidacyRecord } from './call.record';
import { rankedOf } from './ranked';
import { RankingRow } from './RankingRow';

type RankingSectionProps = { call: CallRecord; candidacies: readonly CandidacyRecord[] };

/** Seen once scoring is closed: each criterion's mean beside its weight, the mark, and what it leads to. */
export function RankingSection({ call, candidacies }: RankingSectionProps) {
  const translate = useTranslate();
  const ranked = rankedOf(candidacies);
  if (ranked.length === 0) return null;
  const title = translate('calls.ranking');
  return (
    <Section title={title}>
      {call.tiesToSettle.map(({ candidacies: tied, places }, index) => (
        <Alert key={index} severity="warning" sx={{ marginBlockEnd: 1.5 }}>
          {translate('calls.tieOpen', { candidacies: tied.length, places })}
        </Alert>
      ))}
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell align="right">{translate('calls.columns.rank')}</TableCell>
              <TableCell>{translate('calls.columns.name')}</TableCell>
              <TableCell align="right">{translate('calls.columns.mark')}</TableCell>
              <TableCell>{translate('calls.columns.outcome')}</TableCell>
              {call.criteria.map(({ key, label, weight }) => (
                <TableCell key={key} align="right" sx={{ minWidth: 110, verticalAlign: 'bottom' }}>
                  <LocalText value={label} />
                  <Typography variant="caption" color="textSecondary" component="div">
                    {translate('calls.weight', { weight })}
                  </Typography>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {ranked.map((candidacy) => (
              <RankingRow key={candidacy.id} call={call} candidacy={candidacy} />
            ))}
          </TableBody>
        </Table>
      </Box>
      {call.outcome?.ties.map(({ means, reason }, index) => (
        <Typography key={index} variant="body2" sx={{ marginBlockStart: 1.5 }}>
          {translate(`calls.tieMeans.${means}`)} · <LocalText value={reason} />
        </Typography>
      ))}
    </Section>
  );
}
