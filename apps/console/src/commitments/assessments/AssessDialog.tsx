import {
  ambitionCodes,
  completionCodes,
  earlyResultCodes,
  type AmbitionCode,
  type CompletionCode,
  type EarlyResultCode,
  type Voice,
} from '@iltizam/domain/assessments';
import { textLimits } from '@iltizam/domain/text-limits';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { useErrorText } from '../../errors/useErrorText';
import { DayInput } from '../../forms/DayInput';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../../forms/textDraft';
import { today } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { AssessCommitment } from './assessment.documents';
import { CodeInput } from './CodeInput';

type AssessDialogProps = { reference: string; voices: Voice[]; onClose: () => void };

/** A reviewer's code, or what civil society sees: dated, and public at once beside the institution's word. */
export function AssessDialog({ reference, voices, onClose }: AssessDialogProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const language = useLanguage();
  const [voice, setVoice] = useState(voices[0]!);
  const [completion, setCompletion] = useState<CompletionCode | ''>('');
  const [ambition, setAmbition] = useState<AmbitionCode | ''>('');
  const [earlyResults, setEarlyResults] = useState<EarlyResultCode | ''>('');
  const [author, setAuthor] = useState('');
  const [text, setText] = useState(emptyDraft);
  const [source, setSource] = useState('');
  const [on, setOn] = useState<string | null>(today());
  const assess = useCommand(AssessCommitment, { done: 'assessments.assessed', onDone: onClose });
  const missing =
    (voice === 'REVIEWER' && completion === '' && 'assessments.missing.completion') ||
    (voice === 'CIVIL_SOCIETY' && isEmptyDraft(text) && 'assessments.missing.text') ||
    ((on === null || on > today()) && 'assessments.missing.day') ||
    null;
  // A refusal stands at the field it speaks of; what names none stands above all.
  const names = ['completion', 'ambition', 'earlyResults', 'author', 'text', 'source', 'on'];
  const named = names.find((name) => assess.error?.field?.split('.')[0] === name) ?? null;
  const fault = (name: string) => (named === name ? errorText(assess.error) : null);
  return (
    <CommandDialog
      title={translate('assessments.assess')}
      explanation={translate('assessments.explain')}
      submitLabel={translate('assessments.submit')}
      busy={assess.isPending}
      missing={missing && translate(missing)}
      onSubmit={() => {
        if (on === null) return;
        assess.mutate({
          commitment: reference,
          voice,
          completion: completion || null,
          ambition: (voice === 'REVIEWER' && ambition) || null,
          earlyResults: (voice === 'REVIEWER' && earlyResults) || null,
          author: author.trim() || null,
          text: isEmptyDraft(text) ? null : toInput(text, language),
          source: source.trim() === '' ? null : source.trim(),
          on,
        });
      }}
      onClose={onClose}
    >
      {assess.error && named === null && <ErrorNotice error={assess.error} />}
      {voices.length > 1 && (
        <TextField
          id="assessment-voice"
          select
          label={translate('assessments.voice')}
          value={voice}
          onChange={({ target }) => setVoice(target.value as Voice)}
        >
          {voices.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`assessments.voices.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <CodeInput
        name="completion"
        codes={completionCodes}
        value={completion}
        onChange={setCompletion}
        fault={fault('completion')}
      />
      {voice === 'REVIEWER' && (
        <>
          <CodeInput
            name="ambition"
            codes={ambitionCodes}
            value={ambition}
            onChange={setAmbition}
            fault={fault('ambition')}
          />
          <CodeInput
            name="earlyResults"
            codes={earlyResultCodes}
            value={earlyResults}
            onChange={setEarlyResults}
            fault={fault('earlyResults')}
          />
        </>
      )}
      <TextField
        id="assessment-author"
        label={translate('assessments.author')}
        value={author}
        onChange={({ target }) => setAuthor(target.value)}
        error={named === 'author'}
        helperText={fault('author') ?? translate('assessments.authorHelp')}
        slotProps={{ htmlInput: { maxLength: textLimits.organisationName, dir: 'auto' } }}
      />
      <LocalTextInput
        name="assessment-text"
        label={translate('assessments.text')}
        value={text}
        onChange={setText}
        maximum={textLimits.note}
        multiline
        error={fault('text')}
      />
      <TextField
        id="assessment-source"
        label={translate('assessments.sourceAddress')}
        value={source}
        onChange={({ target }) => setSource(target.value)}
        error={named === 'source'}
        helperText={fault('source')}
        slotProps={{ htmlInput: { dir: 'ltr', inputMode: 'url' } }}
      />
      <DayInput
        name="assessment-on"
        label={translate('assessments.on')}
        value={on}
        maximum={today()}
        onChange={setOn}
        helperText={fault('on') ?? undefined}
        error={named === 'on'}
      />
    </CommandDialog>
  );
}
