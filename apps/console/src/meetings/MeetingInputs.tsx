import { meetingFormats, meetingInstitutionRoles, meetingKinds } from '@iltizam/domain/meetings';
import { regionNames, regions } from '@iltizam/domain/regions';
import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { CheckList } from '../forms/CheckList';
import { DayInput } from '../forms/DayInput';
import { InstitutionsPicker } from '../forms/InstitutionPicker';
import { LocalTextInput } from '../forms/LocalTextInput';
import { useLanguage } from '../i18n/useLanguage';
import { plainText } from '../text/localized';
import type { MeetingDraft } from './meetingDraft';
import { ProgrammeInputs } from './ProgrammeInputs';
import { SpeakersInput } from './SpeakersInput';
import { TimeInput } from './TimeInput';
import { useThemes } from './useThemes';

type MeetingInputsProps = {
  plan: string | null;
  draft: MeetingDraft;
  onChange: (change: Partial<MeetingDraft>) => void;
};

const row = { display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, 1fr)' } };

/** All that is announced of a meeting. */
export function MeetingInputs({ plan, draft, onChange }: MeetingInputsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const themes = useThemes(plan);
  const label = (key: string) => translate(`resources.meetings.fields.${key}`);
  const choice = (field: 'kind' | 'format', values: readonly string[], words: string) => (
    <TextField
      id={`meeting-${field}`}
      select
      label={label(field)}
      value={draft[field]}
      onChange={({ target }) => onChange({ [field]: target.value })}
    >
      {values.map((value) => (
        <MenuItem key={value} value={value}>
          {translate(`${words}.${value}`)}
        </MenuItem>
      ))}
    </TextField>
  );
  const text = (field: 'purpose' | 'venue' | 'city', maximum: number, multiline: boolean) => (
    <LocalTextInput
      name={field}
      label={label(field)}
      value={draft[field]}
      onChange={(value) => onChange({ [field]: value })}
      maximum={maximum}
      multiline={multiline}
    />
  );
  const day = (field: 'heldOn' | 'registrationOpensOn' | 'registrationClosesOn') => (
    <DayInput
      name={field}
      label={label(field)}
      value={draft[field]}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      <Box sx={row}>
        {choice('kind', meetingKinds, 'meetingKinds')}
        {choice('format', meetingFormats, 'meetingFormats')}
        {day('heldOn')}
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}>
          <TimeInput
            id="meeting-start"
            label={label('startTime')}
            value={draft.startTime}
            onChange={(startTime) => onChange({ startTime })}
          />
          <TimeInput
            id="meeting-end"
            label={label('endTime')}
            value={draft.endTime}
            onChange={(endTime) => onChange({ endTime })}
          />
        </Box>
      </Box>
      <CheckList
        label={label('themes')}
        options={themes.map(({ reference, name }) => ({ id: reference, name: plainText(name, language) }))}
        chosen={draft.themes}
        onChange={(chosen) => onChange({ themes: chosen })}
      />
      {text('purpose', textLimits.reason, true)}
      {text('venue', textLimits.place, false)}
      {text('city', textLimits.place, false)}
      <TextField
        id="meeting-link"
        type="url"
        label={label('link')}
        value={draft.link}
        onChange={({ target }) => onChange({ link: target.value })}
        slotProps={{ htmlInput: { dir: 'ltr' } }}
      />
      <CheckList
        label={label('regions')}
        options={regionNames.map((id) => ({ id, name: regions[id][language] ?? id }))}
        chosen={draft.regions as (typeof regionNames)[number][]}
        onChange={(chosen) => onChange({ regions: chosen })}
      />
      <Box sx={row}>
        {day('registrationOpensOn')}
        {day('registrationClosesOn')}
        <TextField
          id="meeting-seats"
          label={label('seats')}
          value={draft.seats}
          helperText={translate('meetings.seatsHint')}
          onChange={({ target }) => onChange({ seats: target.value })}
          slotProps={{ htmlInput: { inputMode: 'numeric', dir: 'ltr' } }}
        />
      </Box>
      {meetingInstitutionRoles.map((role) => (
        <InstitutionsPicker
          key={role}
          id={`meeting-${role}`}
          label={translate(`meetings.institutionsAs.${role}`)}
          value={draft.institutions[role]}
          onChange={(chosen) => onChange({ institutions: { ...draft.institutions, [role]: chosen } })}
        />
      ))}
      <SpeakersInput experts={draft.experts} onChange={(experts) => onChange({ experts })} />
      <ProgrammeInputs programme={draft.programme} onChange={(programme) => onChange({ programme })} />
    </>
  );
}
