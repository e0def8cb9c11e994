import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import type { SeatCapacity } from '@iltizam/domain/mandates';
import type { College } from '@iltizam/domain/roles';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { DayInput } from '../forms/DayInput';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { today } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';
import { CommitteeCandidates, GiveMandate } from './committee.documents';
import type { CycleRecord } from './committee.record';
import { seatOfCandidate } from './cycles';

export type SeatAsked = { college: College; seat: number; capacity: SeatCapacity };
type GiveSeatDialogProps = {
  cycle: CycleRecord;
  asked: SeatAsked;
  /** What a call for candidates retained, where the seat is given for it. */
  candidacy?: { id: string; name: string };
  onClose: () => void;
};

/** A seat for somebody who has the role in its college: from when, to when, and as what they are known. */
export function GiveSeatDialog({ cycle, asked, candidacy, onClose }: GiveSeatDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const day = today();
  const [person, setPerson] = useState('');
  const [position, setPosition] = useState(emptyDraft);
  const [publicName, setPublicName] = useState('');
  const [from, setFrom] = useState<string | null>(day < cycle.startsOn ? cycle.startsOn : day);
  const [to, setTo] = useState<string | null>(cycle.endsOn);
  const { data = [], error } = useQuery({
    queryKey: ['committee', 'candidates'],
    queryFn: async () => (await query(CommitteeCandidates, {})).committeeCandidates,
  });
  const give = useCommand(GiveMandate, { done: 'committee.given', onDone: onClose });
  const { college, seat, capacity } = asked;
  const people = data
    .filter((one) => one.college === college)
    .map((one) => ({ ...one, seated: seatOfCandidate(cycle, one.mandates, from ?? day, to) }))
    .toSorted((one, other) => Number(one.seated !== undefined) - Number(other.seated !== undefined));
  const chosen = people.find(({ id, seated }) => id === person && !seated);
  const ready = chosen !== undefined && from !== null && !isEmptyDraft(position);
  return (
    <CommandDialog
      title={translate(capacity === 'MEMBER' ? 'committee.give' : 'committee.giveSubstitute')}
      explanation={[
        translate(`colleges.${college}`),
        translate('committee.seat', { seat }),
        ...(candidacy ? [candidacy.name] : []),
      ].join(' · ')}
      submitLabel={translate('committee.giveIt')}
      busy={give.isPending}
      missing={ready ? null : translate('committee.missingPerson')}
      onSubmit={() =>
        ready &&
        give.mutate({
          cycle: cycle.reference,
          version: cycle.version,
          ...asked,
          person,
          position: toInput(position, language),
          publicName: publicName.trim() || null,
          from,
          to,
          candidacy: candidacy?.id ?? null,
        })
      }
      onClose={onClose}
    >
      {(give.error ?? error) && <ErrorNotice error={give.error ?? error} />}
      <TextField
        id="mandate-person"
        select
        label={translate('committee.person')}
        helperText={translate('committee.personHint')}
        value={person}
        onChange={({ target }) => setPerson(target.value)}
      >
        {people.map(({ id, name, seated }) => (
          <MenuItem key={id} value={id} disabled={seated !== undefined}>
            <bdi>{name}</bdi>
            {seated && <>&nbsp;· {translate('committee.seatedAlready', { seat: seated.seat })}</>}
          </MenuItem>
        ))}
      </TextField>
      <LocalTextInput
        name="mandate-position"
        label={translate('committee.position')}
        value={position}
        onChange={setPosition}
        maximum={textLimits.position}
        multiline={false}
      />
      <TextField
        id="mandate-name"
        label={translate('committee.publicName')}
        helperText={translate('committee.publicNameHint')}
        value={publicName}
        onChange={({ target }) => setPublicName(target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: textLimits.personName } }}
      />
      <DayInput name="mandate-from" label={translate('committee.from')} value={from} onChange={setFrom} />
      <DayInput
        name="mandate-to"
        label={translate('committee.to')}
        helperText={cycle.rules.rotating.includes(college) ? translate('committee.toNeeded') : undefined}
        value={to}
        onChange={setTo}
      />
    </CommandDialog>
  );
}
