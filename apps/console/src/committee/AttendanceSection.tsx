import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { colleges, type College } from '@iltizam/domain/roles';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useRefusalText } from '../errors/useRefusalText';
import { Section } from '../record/Section';
import { CollegeName } from './CollegeName';
import { seatKey, type Ticks } from './attendanceChanges';
import { QuorumMeter } from './QuorumMeter';
import { SeatTicks } from './SeatTicks';
import { actOf, type SessionRecord } from './session.record';
import { useAttendance } from './useAttendance';

/** Who is here, seat by seat: one tick each, and the meter beside it. */
export function AttendanceSection({ session }: { session: SessionRecord }) {
  const translate = useTranslate();
  const refusalText = useRefusalText();
  const { sittingIn, sit, error } = useAttendance(session);
  const records = actOf(session, 'ATTEND');
  if (session.seats.length === 0 || session.state !== 'OPEN') return null;
  const allOf = (college: College): Ticks =>
    Object.fromEntries(
      session.seats
        .filter((seat) => seat.college === college && seat.member && sittingIn(seat) === null)
        .map((seat) => [seatKey(seat), seat.member!.id]),
    );
  return (
    <Section title={translate('sessions.attendance')}>
      {error && <ErrorNotice error={error} />}
      {records?.refusal && (
        <Alert severity="info" sx={{ marginBlockEnd: 1.5 }}>
          {refusalText(records.refusal)}
        </Alert>
      )}
      <QuorumMeter lines={session.quorum} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' }, marginBlockStart: 2.5 }}>
        {colleges.map((college) => {
          const missing = allOf(college);
          return (
            <Box key={college} component="section" aria-label={translate(`colleges.${college}`)}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', minBlockSize: 40 }}>
                <Typography variant="h3" sx={{ flex: 1 }}>
                  <CollegeName college={college} />
                </Typography>
                {records?.allowed && Object.keys(missing).length > 0 && (
                  <Button size="small" onClick={() => sit(missing)}>
                    {translate('sessions.allHere')}
                  </Button>
                )}
              </Box>
              <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {session.seats
                  .filter((seat) => seat.college === college)
                  .map((seat) => (
                    <SeatTicks
                      key={seat.seat}
                      seat={seat}
                      sitting={sittingIn(seat) ?? null}
                      records={records}
                      onSit={(mandate) => sit({ [seatKey(seat)]: mandate })}
                    />
                  ))}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
