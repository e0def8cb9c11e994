import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { colleges } from '@iltizam/domain/roles';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { DayInput } from '../forms/DayInput';
import { agreedDraft, toAgreed, type AgreedDraft } from './agreedDraft';
import { AgreeSeats } from './committee.documents';
import type { CycleRecord } from './committee.record';
import { RuleInputs } from './RuleInputs';

type AgreeDialogProps = { cycle: CycleRecord | null; onClose: () => void };

const pair = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } };

/** The seats and rules of a cycle: a new one, or what was agreed changed for the sessions to come. */
export function AgreeDialog({ cycle, onClose }: AgreeDialogProps) {
  const translate = useTranslate();
  const [draft, setDraft] = useState(() => agreedDraft(cycle));
  const change = (part: Partial<AgreedDraft>) => setDraft((now) => ({ ...now, ...part }));
  const agree = useCommand(AgreeSeats, { done: 'committee.isAgreed', onDone: onClose });
  const agreed = toAgreed(draft);
  const held = cycle ? { cycle: cycle.reference, version: cycle.version } : {};
  return (
    <CommandDialog
      title={translate(cycle ? 'committee.change' : 'committee.agree')}
      explanation={translate('committee.agreeExplain')}
      submitLabel={translate('ra.action.save')}
      busy={agree.isPending}
      missing={agreed === null ? translate('committee.missingSeats') : null}
      onSubmit={() => agreed && agree.mutate({ ...held, ...agreed })}
      onClose={onClose}
    >
      {agree.error && <ErrorNotice error={agree.error} />}
      <Box sx={pair}>
        <DayInput
          name="cycle-from"
          label={translate('committee.from')}
          value={draft.startsOn}
          onChange={(startsOn) => change({ startsOn })}
        />
        <DayInput
          name="cycle-to"
          label={translate('committee.to')}
          value={draft.endsOn}
          onChange={(endsOn) => change({ endsOn })}
        />
        {colleges.map((college) => (
          <TextField
            key={college}
            id={`seats-${college}`}
            label={translate('committee.seatsOf', { college: translate(`colleges.${college}`) })}
            value={draft.seats[college]}
            onChange={({ target }) => change({ seats: { ...draft.seats, [college]: target.value } })}
            slotProps={{ htmlInput: { inputMode: 'numeric', dir: 'ltr', maxLength: 2 } }}
          />
        ))}
      </Box>
      <RuleInputs draft={draft} onChange={change} />
    </CommandDialog>
  );
}
