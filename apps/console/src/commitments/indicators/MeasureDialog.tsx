import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import { CommandError } from '../../commands/CommandError';
import { ConflictNotice } from '../../commands/ConflictNotice';
import { useCommand } from '../../commands/useCommand';
import { DayInput } from '../../forms/DayInput';
import { parseDecimal } from '@iltizam/domain/decimals';
import { checkIndicatorValue } from '@iltizam/domain/indicators';
import { NumberInput } from '../../forms/NumberInput';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../../forms/textDraft';
import type { IndicatorFactsFragment } from '../../generated/graphql';
import { today } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { plainText } from '../../text/localized';
import { AddMeasurement } from './indicator.documents';
import { IndicatorTerms } from './IndicatorTerms';
import { MeasurementTable } from './MeasurementTable';

type MeasureDialogProps = {
  seen: IndicatorFactsFragment;
  indicator: IndicatorFactsFragment;
  onClose: () => void;
};

/** A value of an indicator on a day; it is added to the series, nothing is overwritten. */
export function MeasureDialog({ seen: first, indicator, onClose }: MeasureDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [seen, setSeen] = useState(first);
  const [typed, setTyped] = useState('');
  const [measuredOn, setMeasuredOn] = useState<string | null>(today());
  const [note, setNote] = useState(emptyDraft);
  const measure = useCommand(AddMeasurement, { done: 'indicators.measured', onDone: onClose });
  const value = parseDecimal(typed);
  const missing =
    ((value === null || !checkIndicatorValue(first.unit, value).ok) && 'indicators.missing.value') ||
    ((measuredOn === null || measuredOn > today()) && 'indicators.missing.day') ||
    null;

  return (
    <CommandDialog
      title={translate('indicators.measure')}
      explanation={plainText(first.name, language)}
      submitLabel={translate('indicators.measure')}
      busy={measure.isPending}
      missing={missing && translate(missing)}
      onSubmit={() => {
        if (value === null || measuredOn === null) return;
        measure.mutate({
          indicator: seen.id,
          version: seen.version,
          value,
          measuredOn,
          ...(isEmptyDraft(note) ? {} : { note: toInput(note, language) }),
        });
      }}
      onClose={onClose}
    >
      <CommandError error={measure.error}>
        <ConflictNotice
          resource="commitments"
          onRead={indicator.version === seen.version ? undefined : () => setSeen(indicator)}
        >
          {translate('conflict.now')} <IndicatorTerms indicator={indicator} />{' '}
          <MeasurementTable indicator={indicator} />
        </ConflictNotice>
      </CommandError>
      <NumberInput
        id="measurement-value"
        label={`${translate('indicators.value')} · ${translate(`indicatorUnits.${first.unit}`)}`}
        value={typed}
        onChange={setTyped}
        error={typed !== '' && value === null}
      />
      <DayInput
        name="measurement-day"
        label={translate('indicators.measuredOn')}
        value={measuredOn}
        maximum={today()}
        onChange={setMeasuredOn}
      />
      <LocalTextInput
        name="measurement-note"
        label={translate('activities.note')}
        value={note}
        onChange={setNote}
        maximum={textLimits.note}
      />
    </CommandDialog>
  );
}
