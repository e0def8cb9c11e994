import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { colleges, type College } from '@iltizam/domain/roles';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { Period } from '../text/Day';
import { LocalText } from '../text/LocalText';
import type { CycleRecord, MandateRecord } from './committee.record';
import { formerOf, seatsOf } from './cycles';
import { CollegeName } from './CollegeName';
import { EndMandateDialog } from './EndMandateDialog';
import { GiveSeatDialog, type SeatAsked } from './GiveSeatDialog';
import { ReplaceDialog } from './ReplaceDialog';
import { SeatRow } from './SeatRow';

type Asked = { give: SeatAsked } | { end: MandateRecord } | { replace: MandateRecord };

/** Seat by seat and college by college, the empty ones too. */
export function SeatsSection({ cycle }: { cycle: CycleRecord }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <Section title={translate('committee.seats')}>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' } }}>
        {colleges.map((college) => (
          <CollegeSeats
            key={college}
            cycle={cycle}
            college={college}
            onGive={(seat, capacity) => setAsked({ give: { college, seat, capacity } })}
            onEnd={(end) => setAsked({ end })}
            onReplace={(replace) => setAsked({ replace })}
          />
        ))}
      </Box>
      {asked && 'give' in asked && <GiveSeatDialog cycle={cycle} asked={asked.give} onClose={close} />}
      {asked && 'end' in asked && <EndMandateDialog cycle={cycle} mandate={asked.end} onClose={close} />}
      {asked && 'replace' in asked && <ReplaceDialog cycle={cycle} member={asked.replace} onClose={close} />}
    </Section>
  );
}

type CollegeSeatsProps = {
  cycle: CycleRecord;
  college: College;
  onGive: (seat: number, capacity: SeatAsked['capacity']) => void;
  onEnd: (mandate: MandateRecord) => void;
  onReplace: (member: MandateRecord) => void;
};

function CollegeSeats({ cycle, college, onGive, onEnd, onReplace }: CollegeSeatsProps) {
  const translate = useTranslate();
  const seats = seatsOf(cycle, college);
  const former = formerOf(cycle, college);
  const empty = seats.filter(({ MEMBER }) => MEMBER === null).length;
  return (
    <Box component="section" aria-label={translate(`colleges.${college}`)} sx={{ minWidth: 0 }}>
      <Typography variant="h3">
        <CollegeName college={college} />
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('committee.seatsTaken', { taken: seats.length - empty, seats: seats.length })}
        {cycle.rules.rotating.includes(college) && ` · ${translate('committee.rotates')}`}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, marginBlockStart: 1 }}>
        {seats.map((seat) => (
          <SeatRow
            key={seat.seat}
            seat={seat}
            college={college}
            onGive={(capacity) => onGive(seat.seat, capacity)}
            onEnd={onEnd}
            onReplace={onReplace}
          />
        ))}
      </Box>
      {former.length > 0 && (
        <details>
          <summary>{translate('committee.former')}</summary>
          <ul>
            {former.map((one) => (
              <li key={one.id}>
                {translate('committee.seat', { seat: one.seat })} ·{' '}
                {translate(`committee.capacities.${one.capacity}`)} · <LocalText value={one.position} />{' '}
                <Period startsOn={one.validFrom} endsOn={one.validTo} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Box>
  );
}
