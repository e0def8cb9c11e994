import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { SaveWorkshop } from './meeting.commands';
import type { MeetingRecord } from './meeting.record';
import { ThemeSelect } from './ThemeSelect';

/** One more group, on a theme of the plan. */
export function WorkshopDialog({ meeting, onClose }: { meeting: MeetingRecord; onClose: () => void }) {
  const translate = useTranslate();
  const [theme, setTheme] = useState(meeting.themes[0]?.reference ?? '');
  const save = useCommand(SaveWorkshop, { done: 'meetings.workshopAdded', onDone: onClose });
  const ordinal = Math.max(0, ...meeting.workshops.map((workshop) => workshop.ordinal)) + 1;
  return (
    <CommandDialog
      title={translate('meetings.workshop', { ordinal })}
      submitLabel={translate('meetings.addWorkshop')}
      busy={save.isPending}
      onSubmit={() => save.mutate({ meeting: meeting.reference, ordinal, theme: theme || null })}
      onClose={onClose}
    >
      {save.error && <ErrorNotice error={save.error} />}
      <ThemeSelect plan={meeting.plan.reference} value={theme} onChange={setTheme} />
    </CommandDialog>
  );
}
