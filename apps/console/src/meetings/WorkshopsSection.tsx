import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Section } from '../record/Section';
import { LocalText } from '../text/LocalText';
import { EntryDialog } from './EntryDialog';
import { isOpen } from './isOpen';
import { ReleaseEntries } from './meeting.commands';
import type { MeetingRecord } from './meeting.record';
import { ProposeDialog } from './ProposeDialog';
import { WorkshopDialog } from './WorkshopDialog';

const asRead = ({ workshops }: MeetingRecord, chosen: readonly string[]) =>
  workshops
    .flatMap(({ entries }) => entries)
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, version }) => ({ id, version }));

type Asked = { kind: 'workshop' } | { kind: 'entry'; workshop: string } | { kind: 'propose' };

/** What the groups put down: recorded, released by a second person, made into proposals. */
export function WorkshopsSection({ meeting }: { meeting: MeetingRecord }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string[]>([]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const release = useCommand(ReleaseEntries, { done: 'meetings.released', onDone: () => setChosen([]) });
  const { reference, workshops } = meeting;
  const records = isOpen(meeting, 'RECORD');
  if (workshops.length === 0 && !records) return null;
  const choosable = isOpen(meeting, 'RELEASE') || isOpen(meeting, 'PROPOSE');
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const close = () => setAsked(null);
  return (
    <Section
      title={translate('meetings.workshops')}
      action={
        records && (
          <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setAsked({ kind: 'workshop' })}>
            {translate('meetings.addWorkshop')}
          </Button>
        )
      }
    >
      {release.error && <ErrorNotice error={release.error} />}
      {workshops.map(({ id, ordinal, theme, entries }) => (
        <Box
          key={id}
          component="section"
          aria-label={translate('meetings.workshop', { ordinal })}
          sx={{ marginBlockEnd: 2 }}
        >
          <Typography variant="h3" sx={{ fontWeight: 600 }}>
            {translate('meetings.workshop', { ordinal })}
            {theme && (
              <>
                {' · '}
                <LocalText value={theme.name} />
              </>
            )}
          </Typography>
          {entries.map((entry) => {
            const says = (
              <>
                <LocalText value={entry.text} />{' '}
                <Typography component="span" variant="body2" color="textSecondary">
                  {translate(`meetings.entryKinds.${entry.kind}`)}
                  {entry.proposal && (
                    <>
                      {' · '}
                      <bdi dir="ltr">{entry.proposal}</bdi>
                    </>
                  )}
                  {!entry.releasedAt && <> · {translate('meetings.unreleased')}</>}
                </Typography>
              </>
            );
            return (
              <Box key={entry.id}>
                {choosable && !entry.proposal ? (
                  <FormControlLabel
                    label={says}
                    control={
                      <Checkbox
                        size="small"
                        checked={chosen.includes(entry.id)}
                        onChange={() => toggle(entry.id)}
                      />
                    }
                  />
                ) : (
                  says
                )}
              </Box>
            );
          })}
          {records && (
            <Button
              size="small"
              startIcon={<AddIcon />}
              onClick={() => setAsked({ kind: 'entry', workshop: id })}
            >
              {translate('meetings.addEntry', { ordinal })}
            </Button>
          )}
        </Box>
      ))}
      {chosen.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {isOpen(meeting, 'RELEASE') && (
            <Button
              variant="contained"
              disabled={release.isPending}
              onClick={() => release.mutate({ meeting: reference, entries: asRead(meeting, chosen) })}
            >
              {translate('meetings.release')}
            </Button>
          )}
          {isOpen(meeting, 'PROPOSE') && (
            <Button variant="outlined" onClick={() => setAsked({ kind: 'propose' })}>
              {translate('meetings.propose')}
            </Button>
          )}
        </Box>
      )}
      {asked?.kind === 'workshop' && <WorkshopDialog meeting={meeting} onClose={close} />}
      {asked?.kind === 'entry' && (
        <EntryDialog meeting={reference} workshop={asked.workshop} onClose={close} />
      )}
      {asked?.kind === 'propose' && (
        <ProposeDialog
          meeting={meeting}
          entries={chosen}
          onClose={() => {
            setChosen([]);
            close();
          }}
        />
      )}
    </Section>
  );
}
