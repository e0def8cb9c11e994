import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { InstitutionPicker } from '../forms/InstitutionPicker';
import { LanguageSelect } from '../forms/LanguageSelect';
import { toApiLocale } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { NominateCandidate } from './call.commands';
import type { CallRecord } from './call.record';

type NominateDialogProps = { call: CallRecord; onClose: () => void };

const empty = { organisation: '', representative: '', email: '', phone: '', motivation: '', experience: '' };

/** A candidate an institution names, or one whose file came on paper. */
export function NominateDialog({ call, onClose }: NominateDialogProps) {
  const translate = useTranslate();
  const [institution, setInstitution] = useState<string | null>(null);
  const [language, setLanguage] = useState(useLanguage());
  const [written, setWritten] = useState(empty);
  const nominate = useCommand(NominateCandidate, { done: 'calls.done.NOMINATE', onDone: onClose });
  const input = (name: keyof typeof empty, maximum: number, more: object = {}) => (
    <TextField
      id={`nominate-${name}`}
      label={translate(`calls.fields.${name}`)}
      value={written[name]}
      onChange={({ target }) => setWritten((now) => ({ ...now, [name]: target.value }))}
      slotProps={{ htmlInput: { dir: 'auto', maxLength: maximum } }}
      {...more}
    />
  );
  const { organisation, representative, email, motivation } = written;
  const ready =
    representative.trim() !== '' &&
    email.trim() !== '' &&
    motivation.trim() !== '' &&
    (institution !== null || organisation.trim() !== '');
  const label = translate('actions.candidateCall.NOMINATE');
  const ltr = { slotProps: { htmlInput: { dir: 'ltr', maxLength: textLimits.email } } };
  return (
    <CommandDialog
      title={label}
      explanation={translate('calls.explain.NOMINATE')}
      submitLabel={label}
      busy={nominate.isPending}
      missing={ready ? null : translate('calls.missingNominee')}
      onSubmit={() =>
        nominate.mutate({
          call: call.reference,
          institution,
          kind: institution === null ? 'ASSOCIATION' : null,
          organisation: organisation.trim() || null,
          representative: representative.trim(),
          email: email.trim(),
          language: toApiLocale(language),
          phone: written.phone.trim() || null,
          region: null,
          motivation: motivation.trim(),
          experience: written.experience.trim() || null,
        })
      }
      onClose={onClose}
    >
      {nominate.error && <ErrorNotice error={nominate.error} />}
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        {call.college === 'ADMINISTRATION' ? (
          <InstitutionPicker
            id="nominate-institution"
            label={translate('calls.fields.institution')}
            value={institution}
            onChange={setInstitution}
          />
        ) : (
          input('organisation', textLimits.organisationName)
        )}
        {input('representative', textLimits.personName)}
        {input('email', textLimits.email, { type: 'email', ...ltr })}
        {input('phone', textLimits.phone, { type: 'tel', ...ltr })}
        <LanguageSelect
          id="nominate-language"
          label={translate('calls.fields.language')}
          value={language}
          onChange={setLanguage}
        />
        {input('motivation', textLimits.motivation, { multiline: true, minRows: 4 })}
        {input('experience', textLimits.experience, { multiline: true, minRows: 3 })}
      </Box>
    </CommandDialog>
  );
}
