import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { addDays } from '@iltizam/domain/days';
import { quarters } from '@iltizam/domain/round-items';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { DayInput } from '../forms/DayInput';
import { today } from '../i18n/format';
import { OpenRound } from './round.documents';

/** How long institutions have unless somebody chooses another day. */
const TERM = 30;

/** Asks every card that is carried out where it stands, for one quarter. */
export function OpenRoundDialog({ plan, onClose }: { plan: string; onClose: () => void }) {
  const translate = useTranslate();
  const now = today();
  const year = Number(now.slice(0, 4));
  const current = Math.ceil(Number(now.slice(5, 7)) / 3);
  const [quarter, setQuarter] = useState(current);
  const [dueOn, setDueOn] = useState<string | null>(addDays(now, TERM));
  const open = useCommand(OpenRound, { done: 'rounds.opened', onDone: onClose });
  return (
    <CommandDialog
      title={translate('rounds.open')}
      explanation={translate('rounds.explain')}
      submitLabel={translate('rounds.open')}
      busy={open.isPending}
      missing={dueOn === null || dueOn <= now ? translate('rounds.missingDay') : null}
      onSubmit={() => dueOn && open.mutate({ plan, year, quarter, dueOn })}
      onClose={onClose}
    >
      {open.error && <ErrorNotice error={open.error} />}
      <TextField
        id="round-quarter"
        select
        label={translate('rounds.quarter', { year })}
        value={quarter}
        onChange={(event) => setQuarter(Number(event.target.value))}
      >
        {quarters
          .filter((one) => one <= current)
          .map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
      </TextField>
      <DayInput
        name="round-due"
        label={translate('rounds.dueOn')}
        value={dueOn}
        minimum={addDays(now, 1)}
        onChange={setDueOn}
      />
    </CommandDialog>
  );
}
