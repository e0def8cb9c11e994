import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import { query } from '../api/client';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Section } from '../record/Section';
import { Code } from '../text/Code';
import { Instant } from '../text/Day';
import { isOpen } from './isOpen';
import { CheckIn } from './meeting.commands';
import { MeetingRegistrations } from './meeting.documents';
import type { MeetingRecord } from './meeting.record';

/** Who comes: the list of the day, and the door. Names are for those who receive people. */
export function RegistrationsSection({ meeting }: { meeting: MeetingRecord }) {
  const translate = useTranslate();
  const may = useMay();
  const { reference, acceptedCount, waitingCount, presentCount } = meeting;
  const receives = may('Query.meetingRegistrations') && meeting.actions.length > 0;
  const { data } = useQuery({
    queryKey: ['meetings', 'registrations', reference],
    queryFn: async () => (await query(MeetingRegistrations, { meeting: reference })).meetingRegistrations,
    enabled: receives,
  });
  if (!receives || !data || (data.length === 0 && !isOpen(meeting, 'CHECK_IN'))) return null;
  return (
    <Section title={translate('meetings.registrations')}>
      <Typography sx={{ marginBlockEnd: 1 }}>
        {translate('meetings.registrationCounts', {
          accepted: acceptedCount,
          waiting: waitingCount,
          present: presentCount,
        })}
      </Typography>
      {isOpen(meeting, 'CHECK_IN') && <Door meeting={reference} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map(({ name, state, code, needs, checkedInAt }) => (
          <Box
            component="li"
            key={code}
            sx={{ paddingBlock: 1, borderBlockEnd: 1, borderColor: 'divider', display: 'grid', gap: 0.25 }}
          >
            <span>
              <bdi>{name ?? '—'}</bdi> · <Code>{code}</Code>
            </span>
            <Typography variant="body2" color="textSecondary">
              {translate(`meetings.registrationStates.${state}`)}
              {checkedInAt && (
                <>
                  {' · '}
                  {translate('meetings.checkedIn')} <Instant value={checkedInAt} />
                </>
              )}
              {needs && (
                <>
                  {' · '}
                  {translate('meetings.needs')} <bdi>{needs}</bdi>
                </>
              )}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

/** A code is typed or scanned; the field is empty again for the next person. */
function Door({ meeting }: { meeting: string }) {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const checkIn = useCommand(CheckIn, { done: 'meetings.letIn', onDone: () => setCode('') });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== '') checkIn.mutate({ meeting, code });
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ marginBlockEnd: 1.5 }}>
      {checkIn.error && <ErrorNotice error={checkIn.error} />}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <TextField
          id="door-code"
          label={translate('meetings.code')}
          value={code}
          onChange={({ target }) => setCode(target.value)}
          slotProps={{ htmlInput: { dir: 'ltr', autoComplete: 'off', autoCapitalize: 'characters' } }}
        />
        <Button type="submit" variant="contained" disabled={checkIn.isPending}>
          {translate('meetings.letInButton')}
        </Button>
      </Box>
    </Box>
  );
}
