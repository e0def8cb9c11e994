import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { seatCapacities } from '@iltizam/domain/mandates';
import { useTranslate } from 'react-admin';
import { LocalText } from '../text/LocalText';
import type { SeatRecord } from './session.record';

type SeatTicksProps = {
  seat: SeatRecord;
  /** The mandate that sits, as it was ticked. */
  sitting: string | null;
  records: boolean;
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
        const { id, holder, position } = holders[capacity]!;
        const here = id === sitting;
        const instead = capacity === 'SUBSTITUTE';
        return (
          <FormControlLabel
            key={id}
            disabled={!records}
            control={<Checkbox checked={here} onChange={() => onSit(here ? null : id)} />}
            sx={{
              display: 'flex',
              minBlockSize: instead ? 40 : 52,
              marginInline: 0,
              paddingInlineStart: instead ? 3 : 0,
              borderRadius: 1,
              bgcolor: here ? 'action.selected' : undefined,
              '& .MuiFormControlLabel-label.Mui-disabled': { color: 'text.primary' },
            }}
            label={
              <>
                <Typography component="span" sx={{ fontWeight: instead ? 400 : 600 }}>
                  {instead ? translate('sessions.instead') : <bdi>{seat.seat}</bdi>} · <bdi>{holder}</bdi>
                </Typography>
                <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                  <LocalText value={position} />
                </Typography>
              </>
            }
          />
        );
      })}
    </Box>
  );
}
