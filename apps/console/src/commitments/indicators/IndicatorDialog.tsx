import { indicatorDirections, indicatorUnits } from '@iltizam/domain/indicators';
import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { NumberInput } from '../../forms/NumberInput';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { toInput } from '../../forms/textDraft';
import type {
  IndicatorDirection,
  IndicatorFactsFragment,
  IndicatorKind,
  IndicatorUnit,
} from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import type { CommitmentRecord } from '../commitment.record';
import { AddIndicator, UpdateIndicator } from './indicator.documents';
import {
  draftOfIndicator,
  indicatorInput,
  missingOf,
  openFieldsOf,
  type IndicatorDraft,
} from './indicatorDraft';

type IndicatorDialogProps = {
  card: CommitmentRecord;
  kind: IndicatorKind;
  /** Null for a new one. */
  indicator: IndicatorFactsFragment | null;
  onClose: () => void;
};

/** What an indicator counts, from where to where, which way is good, and how it is known. */
export function IndicatorDialog({ card, kind, indicator, onClose }: IndicatorDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [draft, setDraft] = useState(() => draftOfIndicator(indicator));
  const add = useCommand(AddIndicator, { done: 'indicators.added', onDone: onClose });
  const update = useCommand(UpdateIndicator, { done: 'indicators.changed', onDone: onClose });
  const isWritten = card.openFields.includes('indicators');
  const open = openFieldsOf(indicator, isWritten);
  const missing = missingOf(draft);
  const error = add.error ?? update.error;
  const set = (more: Partial<IndicatorDraft>) => setDraft((before) => ({ ...before, ...more }));
  const text = (field: 'name' | 'definition' | 'source' | 'method') =>
    open.has(field) && (
      <LocalTextInput
        name={`indicator-${field}`}
        label={translate(`indicators.terms.${field}`)}
        value={draft[field]}
        onChange={(value) => set({ [field]: value })}
        maximum={textLimits[field === 'name' ? 'indicatorName' : field]}
        multiline={field !== 'name'}
      />
    );
  const number = (field: 'baseline' | 'target') =>
    open.has(field) && (
      <NumberInput
        id={`indicator-${field}`}
        label={translate(`indicators.terms.${field}`)}
        value={draft[field]}
        onChange={(typed) => set({ [field]: typed })}
      />
    );
  return (
    <CommandDialog
      title={translate(indicator ? 'indicators.edit' : `indicators.add.${kind}`)}
      explanation={isWritten ? undefined : translate('indicators.onlyUnsaid')}
      submitLabel={translate(indicator ? 'ra.action.save' : 'activities.add')}
      busy={add.isPending || update.isPending}
      missing={missing && translate(missing)}
      onSubmit={() => {
        const input = indicatorInput(draft, open, language);
        if (indicator) update.mutate({ id: indicator.id, version: indicator.version, ...input });
        else
          add.mutate({
            ...input,
            commitment: card.reference,
            version: card.version,
            kind,
            unit: draft.unit,
            name: toInput(draft.name, language),
          });
      }}
      onClose={onClose}
    >
      {error && <ErrorNotice error={error} />}
      {text('name')}
      {text('definition')}
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {open.has('unit') && (
          <TextField
            id="indicator-unit"
            select
            label={translate('indicators.terms.unit')}
            value={draft.unit}
            onChange={(event) => set({ unit: event.target.value as IndicatorUnit })}
          >
            {indicatorUnits.map((unit) => (
              <MenuItem key={unit} value={unit}>
                {translate(`indicatorUnits.${unit}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        {open.has('direction') && (
          <TextField
            id="indicator-direction"
            select
            label={translate('indicators.terms.direction')}
            value={draft.direction}
            onChange={(event) => set({ direction: event.target.value as IndicatorDirection | '' })}
          >
            <MenuItem value="">{translate('texts.unknown')}</MenuItem>
            {indicatorDirections.map((direction) => (
              <MenuItem key={direction} value={direction}>
                {translate(`indicators.directions.${direction}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        {number('baseline')}
        {number('target')}
      </Box>
      {text('source')}
      {text('method')}
    </CommandDialog>
  );
}
