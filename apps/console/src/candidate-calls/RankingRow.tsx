import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { GiveSeatDialog } from '../committee/GiveSeatDialog';
import { StateChip } from '../states/StateChip';
import { Figure } from '../text/Figure';
import { nameOf, type CallRecord, type CandidacyRecord } from './call.record';
import { seatFor } from './seatFor';

type RankingRowProps = { call: CallRecord; candidacy: CandidacyRecord };

export function RankingRow({ call, candidacy }: RankingRowProps) {
  const translate = useTranslate();
  const may = useMay();
  const [gives, setGives] = useState(false);
  const { id, rank, means, mean, ground, state, seated } = candidacy;
  const name = nameOf(candidacy);
  const seat = seatFor(call, candidacy);
  return (
    <TableRow hover>
      <TableCell align="right">{rank === null ? '=' : <Figure value={rank} />}</TableCell>
      <TableCell component="th" scope="row" sx={{ minWidth: 200 }}>
        <MuiLink component={Link} to={`/committee/calls/${call.reference}/candidacies/${id}`}>
          <bdi>{name}</bdi>
        </MuiLink>
      </TableCell>
      <TableCell align="right" sx={{ fontWeight: 600 }}>
        <Figure value={mean} />
      </TableCell>
      <TableCell sx={{ minWidth: 180 }}>
        {state !== 'ELIGIBLE' && <StateChip group="candidacy" state={state} />}
        <Typography variant="body2" color="textSecondary">
          {translate(ground ? `calls.grounds.${ground}` : 'calls.tied')}
        </Typography>
        {seated && <Typography variant="body2">{translate('calls.seated')}</Typography>}
        {seat && may('Mutation.giveMandate') && (
          <Button
            size="small"
            onClick={() => setGives(true)}
            aria-label={`${translate(`calls.give.${seat.capacity}`)}: ${name}`}
          >
            {translate(`calls.give.${seat.capacity}`)}
          </Button>
        )}
        {gives && seat && (
          <GiveSeatDialog
            cycle={call.cycle}
            asked={seat}
            candidacy={{ id, name }}
            onClose={() => setGives(false)}
          />
        )}
      </TableCell>
      {call.criteria.map(({ key, max }) => {
        const found = means.find(({ criterion }) => criterion === key);
        return (
          <TableCell key={key} align="right">
            <Figure value={found?.mean ?? null} />
            <Typography component="span" variant="caption" color="textSecondary">
              {' '}
              {translate('calls.outOf', { max })}
            </Typography>
          </TableCell>
        );
      })}
    </TableRow>
  );
}
