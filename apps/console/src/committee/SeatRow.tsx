import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { SeatCapacity } from '@iltizam/domain/mandates';
import type { College } from '@iltizam/domain/roles';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import { toneColours } from '../states/toneColours';
import { Period } from '../text/Day';
import { LocalText } from '../text/LocalText';
import type { MandateRecord } from './committee.record';
import type { SeatHeld } from './cycles';

type SeatRowProps = {
  seat: SeatHeld;
  college: College;
  onGive: (capacity: SeatCapacity) => void;
  onEnd: (mandate: MandateRecord) => void;
  onReplace: (member: MandateRecord) => void;
};

const { ground, text } = toneColours.waiting;

/** Who holds one seat and until when; an empty one says so and can be given. */
export function SeatRow({ seat, college, onGive, onEnd, onReplace }: SeatRowProps) {
  const translate = useTranslate();
  const may = useMay();
  const seatName = translate('committee.seat', { seat: seat.seat });
  /** The same words stand in every row: what is read with them names the seat. */
  const named = (key: string) => ({
    children: translate(key),
    'aria-label': `${translate(key)}: ${seatName}، ${translate(`colleges.${college}`)}`,
  });
  const gives = may('Mutation.giveMandate');
  const ends = may('Mutation.endMandate');
  const { MEMBER: member, SUBSTITUTE: substitute } = seat;
  return (
    <Box component="li" sx={{ paddingBlock: 1.25, borderBlockStart: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{seatName}</Typography>
        {!member && (
          <Chip size="small" label={translate('committee.vacant')} sx={{ bgcolor: ground, color: text }} />
        )}
      </Box>
      {member && <Holder mandate={member} />}
      {substitute && <Holder mandate={substitute} />}
      {(gives || ends) && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, marginInlineStart: -0.75 }}>
          {gives && !member && (
            <Button size="small" onClick={() => onGive('MEMBER')} {...named('committee.give')} />
          )}
          {gives && !substitute && (
            <Button
              size="small"
              onClick={() => onGive('SUBSTITUTE')}
              {...named('committee.giveSubstitute')}
            />
          )}
          {may('Mutation.replaceMember') && member && substitute && (
            <Button size="small" onClick={() => onReplace(member)} {...named('committee.replace')} />
          )}
          {ends && member && (
            <Button size="small" color="inherit" onClick={() => onEnd(member)} {...named('committee.end')} />
          )}
          {ends && substitute && (
            <Button
              size="small"
              color="inherit"
              onClick={() => onEnd(substitute)}
              {...named('committee.endSubstitute')}
            />
          )}
        </Box>
      )}
    </Box>
  );
}

function Holder({ mandate }: { mandate: MandateRecord }) {
  const translate = useTranslate();
  const { capacity, holder, publicName, position, validFrom, validTo } = mandate;
  const name = holder ?? publicName;
  return (
    <Box sx={{ marginBlockStart: 0.5 }}>
      <Typography>
        {capacity === 'SUBSTITUTE' && `${translate('committee.capacities.SUBSTITUTE')} · `}
        {name && (
          <>
            <bdi>{name}</bdi> ·{' '}
          </>
        )}
        <LocalText value={position} />
      </Typography>
      <Typography variant="body2" color="textSecondary">
        <Period startsOn={validFrom} endsOn={validTo} />
      </Typography>
    </Box>
  );
}
