import { textLimits } from '@iltizam/domain/text-limits';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { InstitutionPicker } from '../forms/InstitutionPicker';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptySpeaker, type SpeakerDraft } from './meetingDraft';

type SpeakerInputProps = { name: string; value: SpeakerDraft; onChange: (value: SpeakerDraft) => void };

/** Who speaks, by function; no name is asked. */
export function SpeakerInput({ name, value, onChange }: SpeakerInputProps) {
  const translate = useTranslate();
  return (
    <>
      <LocalTextInput
        name={`${name}-role`}
        label={translate('meetings.speakerRole')}
        value={value.role}
        onChange={(role) => onChange({ ...value, role })}
        maximum={textLimits.position}
        multiline={false}
      />
      <InstitutionPicker
        id={`${name}-institution`}
        label={translate('meetings.speakerInstitution')}
        value={value.institution}
        onChange={(institution) => onChange({ ...value, institution })}
      />
    </>
  );
}

type SpeakersInputProps = { experts: SpeakerDraft[]; onChange: (experts: SpeakerDraft[]) => void };

export function SpeakersInput({ experts, onChange }: SpeakersInputProps) {
  const translate = useTranslate();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, marginBlock: 1 }}>
      <Typography component="legend" sx={{ color: 'text.secondary' }}>
        {translate('resources.meetings.fields.experts')}
      </Typography>
      {experts.map((expert, index) => (
        <Box key={index}>
          <SpeakerInput
            name={`expert-${index}`}
            value={expert}
            onChange={(changed) => onChange(experts.with(index, changed))}
          />
          <Button size="small" color="inherit" onClick={() => onChange(experts.toSpliced(index, 1))}>
            {translate('meetings.removeExpert', { number: index + 1 })}
          </Button>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={() => onChange([...experts, emptySpeaker()])}>
        {translate('meetings.addExpert')}
      </Button>
    </Box>
  );
}
