import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { colleges } from '@iltizam/domain/roles';
import { textLimits } from '@iltizam/domain/text-limits';
import type { Dispatch, FormEvent, ReactNode, SetStateAction } from 'react';
import { useTranslate } from 'react-admin';
import { Choice } from '../committee/Choice';
import { DayInput } from '../forms/DayInput';
import { FormEnd } from '../forms/FormEnd';
import { LeavingDialog } from '../forms/LeavingDialog';
import { LocalTextInput } from '../forms/LocalTextInput';
import type { Leaving } from '../forms/useLeaving';
import type { CallDetailsInput } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { Section } from '../record/Section';
import { toCallDetails, type CallDraft } from './callDraft';
import { CallRuleInputs } from './CallRuleInputs';
import { CriteriaInputs } from './CriteriaInputs';
import { NumberInput } from '../forms/NumberInput';

type CallFormProps = {
  draft: CallDraft;
  onChange: Dispatch<SetStateAction<CallDraft>>;
  leaving: Leaving;
  /** Where one goes without having written. */
  back: string;
  busy: boolean;
  /** Why it was not saved. */
  error: ReactNode;
  onSubmit: (details: CallDetailsInput) => void;
};

const pair = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } };

/** All that a call asks for. It can be kept while it is not whole; opening it asks for the rest. */
export function CallForm({ draft, onChange, leaving, back, busy, error, onSubmit }: CallFormProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const change = (part: Partial<CallDraft>) => onChange((now) => ({ ...now, ...part }));
  const details = toCallDetails(draft, language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (details && !busy) onSubmit(details);
  };
  const label = (key: string) => translate(`calls.fields.${key}`);
  const number = (name: 'seats' | 'substitutes') => (
    <NumberInput
      digits={3}
      id={`call-${name}`}
      label={label(name)}
      value={draft[name]}
      onChange={(typed) => change({ [name]: typed })}
    />
  );
  const day = (name: 'opensOn' | 'closesOn') => (
    <DayInput
      name={`call-${name}`}
      label={label(name)}
      value={draft[name]}
      onChange={(chosen) => change({ [name]: chosen })}
    />
  );
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1180 }}
    >
      <Section title={translate('calls.what')}>
        <Box sx={{ maxWidth: 420 }}>
          <Choice
            id="call-college"
            label={label('college')}
            value={draft.college}
            options={colleges}
            name={(college) => translate(`colleges.${college}`)}
            onChange={(college) => change({ college })}
          />
        </Box>
        <Box sx={pair}>
          {number('seats')}
          {number('substitutes')}
          {day('opensOn')}
          {day('closesOn')}
        </Box>
        <Typography variant="body2" color="textSecondary" sx={{ marginBlock: 1 }}>
          {translate('calls.threeLanguages')}
        </Typography>
        {(['title', 'text'] as const).map((name) => (
          <LocalTextInput
            key={name}
            name={`call-${name}`}
            label={label(name)}
            value={draft[name]}
            onChange={(text) => change({ [name]: text })}
            maximum={name === 'title' ? textLimits.title : textLimits.callText}
            multiline={name === 'text'}
            layout="side-by-side"
          />
        ))}
        <TextField
          id="call-contact"
          type="email"
          label={label('contact')}
          helperText={translate('calls.contactHint')}
          value={draft.contact}
          onChange={({ target }) => change({ contact: target.value })}
          slotProps={{ htmlInput: { dir: 'ltr', maxLength: textLimits.mailbox } }}
          sx={{ maxWidth: 420 }}
        />
      </Section>
      <CriteriaInputs criteria={draft.criteria} onChange={(criteria) => change({ criteria })} />
      <CallRuleInputs draft={draft} onChange={change} />
      {error}
      <FormEnd
        missing={details === null ? translate('calls.missingDetails') : null}
        back={back}
        submitLabel={translate('ra.action.save')}
        busy={busy}
      />
      <LeavingDialog leaving={leaving} />
    </Box>
  );
}
