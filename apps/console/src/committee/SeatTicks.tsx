import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { seatCapacities, type SeatCapacity } from '@iltizam/domain/mandates';
import { useTranslate } from 'react-admin';
import { LocalText } from '../text/LocalText';
import type { SeatRecord } from './session.record';

type SeatTicksProps = {
  seat: SeatRecord;
  /** The mandate that sits, as it was ticked. */
  sitting: string | null;
  /** Undefined where this person only reads who is here. */
  records: { allowed: boolean } | undefined;
  onSit: (mandate: string | null) => void;
};

/** One seat: its member is here, or its substitute instead; ticking the one frees it of the other. */
export function SeatTicks({ seat, sitting, records, onSit }: SeatTicksProps) {
  const translate = useTranslate();
  const holders = { MEMBER: seat.member, SUBSTITUTE: seat.substitute };
  const held = seatCapacities.filter((capacity) => holders[capacity]);
  return (
    <Box component="li" sx={{ borderBlockStart: '1px solid', borderColor: 'divider', paddingBlock: 0.5 }}>
      {held.length === 0 && (
        <Typography color="textSecondary" sx={{ paddingBlock: 1 }}>
          {translate('committee.seat', { seat: seat.seat })} · {translate('committee.vacant')}
        </Typography>
      )}
      {held.map((capacity) => {
        const { id } = holders[capacity]!;
        const here = id === sitting;
        const name = <SeatName seat={seat} capacity={capacity} />;
        if (!records)
          return (
            <Box key={id} sx={rowOf(here, capacity)}>
              <Box sx={{ flex: 1, minWidth: 0 }}>{name}</Box>
              {here && (
                <Typography variant="body2" color="success" sx={{ fontWeight: 600, paddingInline: 1 }}>
                  {translate('sessions.here')}
                </Typography>
              )}
            </Box>
          );
        return (
          <FormControlLabel
            key={id}
            disabled={!records.allowed}
            control={<Checkbox checked={here} onChange={() => onSit(here ? null : id)} />}
            sx={{
              ...rowOf(here, capacity),
              marginInline: 0,
              '& .MuiFormControlLabel-label.Mui-disabled': { color: 'text.primary' },
            }}
            label={name}
          />
        );
      })}
    </Box>
  );
}

/** A row is large enough to be hit while somebody comes in at the door. */
const rowOf = (here: boolean, capacity: SeatCapacity) => ({
  display: 'flex',
  alignItems: 'center',
  minBlockSize: capacity === 'MEMBER' ? 52 : 40,
  paddingInlineStart: capacity === 'MEMBER' ? 0 : 3,
  borderRadius: 1,
  bgcolor: here ? 'action.selected' : undefined,
});

function SeatName({ seat, capacity }: { seat: SeatRecord; capacity: SeatCapacity }) {
  const translate = useTranslate();
  const instead = capacity === 'SUBSTITUTE';
  const { holder, position } = (instead ? seat.substitute : seat.member)!;
  return (
    <>
      <Typography component="span" sx={{ fontWeight: instead ? 400 : 600 }}>
        {instead ? translate('sessions.instead') : <bdi>{seat.seat}</bdi>} · <bdi>{holder}</bdi>
      </Typography>
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        <LocalText value={position} />
      </Typography>
    </>
  );
}
