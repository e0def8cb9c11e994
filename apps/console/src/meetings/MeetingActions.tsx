import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { recordPath } from '../list/listPath';
import { Section } from '../record/Section';
import { CancelDialog } from './CancelDialog';
import { CloseDialog } from './CloseDialog';
import { isOpen } from './isOpen';
import type { MeetingRecord } from './meeting.record';
import { ReportDialog } from './ReportDialog';

const dialogs = { CANCEL: CancelDialog, CLOSE: CloseDialog, REPORT: ReportDialog } as const;
type Asked = keyof typeof dialogs;

/** What the secretariat does with a meeting; a rapporteur has none of it before them. */
export function MeetingActions({ meeting }: { meeting: MeetingRecord }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const Dialog = asked && dialogs[asked];
  const offered = (Object.keys(dialogs) as Asked[]).filter((action) => isOpen(meeting, action));
  if (offered.length === 0 && !isOpen(meeting, 'EDIT')) return null;
  return (
    <Section title={translate('meetings.actions')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {isOpen(meeting, 'EDIT') && (
          <Button
            component={Link}
            to={`${recordPath('meetings', meeting.reference)}/edit`}
            variant="outlined"
          >
            {translate('meetings.edit')}
          </Button>
        )}
        {offered.map((action) => (
          <Button
            key={action}
            variant="outlined"
            color={action === 'CANCEL' ? 'error' : 'primary'}
            onClick={() => setAsked(action)}
          >
            {translate(`meetings.do.${action}`)}
          </Button>
        ))}
      </Box>
      {Dialog && <Dialog meeting={meeting} onClose={() => setAsked(null)} />}
    </Section>
  );
}
