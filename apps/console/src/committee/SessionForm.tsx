import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { textLimits } from '@iltizam/domain/text-limits';
import type { Dispatch, FormEvent, ReactNode, SetStateAction } from 'react';
import { useTranslate } from 'react-admin';
import { DayInput } from '../forms/DayInput';
import { FormEnd } from '../forms/FormEnd';
import { LeavingDialog } from '../forms/LeavingDialog';
import { LocalTextInput } from '../forms/LocalTextInput';
import type { Leaving } from '../forms/useLeaving';
import type { SessionDetailsInput } from '../generated/graphql';
import { today } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';
import { TimeInput } from '../meetings/TimeInput';
import { Section } from '../record/Section';
import { AgendaInputs } from './AgendaInputs';
import { toDetails, type ReferredProposal, type SessionDraft } from './sessionDraft';

type SessionFormProps = {
  draft: SessionDraft;
  /** What was on the agenda before. */
  own?: readonly ReferredProposal[];
  onChange: Dispatch<SetStateAction<SessionDraft>>;
  /** Where one goes without having written. */
  back: string;
  submitLabel: string;
  busy: boolean;
  /** Why nothing was saved. */
  error: ReactNode;
  leaving: Leaving;
  onSubmit: (details: SessionDetailsInput) => void;
};

/** All that a session is called for. */
export function SessionForm({
  draft,
  own = [],
  onChange,
  back,
  submitLabel,
  busy,
  error,
  leaving,
  onSubmit,
}: SessionFormProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const change = (part: Partial<SessionDraft>) => onChange((now) => ({ ...now, ...part }));
  const details = toDetails(draft, language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (details && !busy) onSubmit(details);
  };
  const label = (key: string) => translate(`sessions.fields.${key}`);
  const text = (field: 'subject' | 'place', maximum: number) => (
    <LocalTextInput
      name={`session-${field}`}
      label={label(field)}
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      maximum={maximum}
      multiline={false}
    />
  );
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 980 }}
    >
      <Section title={translate('sessions.call')}>
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <DayInput
            name="session-day"
            label={label('day')}
            value={draft.heldOn}
            minimum={today()}
            onChange={(heldOn) => change({ heldOn })}
          />
          <TimeInput
            id="session-start"
            label={label('startTime')}
            value={draft.startTime}
            onChange={(startTime) => change({ startTime })}
          />
        </Box>
        {text('subject', textLimits.title)}
        {text('place', textLimits.place)}
        <TextField
          id="session-link"
          type="url"
          label={label('link')}
          helperText={translate('sessions.linkHint')}
          value={draft.link}
          onChange={({ target }) => change({ link: target.value })}
          slotProps={{ htmlInput: { dir: 'ltr' } }}
        />
      </Section>
      <AgendaInputs agenda={draft.agenda} own={own} onChange={(agenda) => change({ agenda })} />
      {error}
      <FormEnd
        missing={details === null ? translate('sessions.missingDetails') : null}
        back={back}
        submitLabel={submitLabel}
        busy={busy}
      />
      <LeavingDialog leaving={leaving} />
    </Box>
  );
}
