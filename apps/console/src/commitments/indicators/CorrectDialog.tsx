import { checkIndicatorValue } from '@iltizam/domain/indicators';
import { parseDecimal } from '@iltizam/domain/decimals';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { DayInput } from '../../forms/DayInput';
import { NumberInput } from '../../forms/NumberInput';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../../forms/textDraft';
import type { IndicatorFactsFragment } from '../../generated/graphql';
import { today } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { plainText } from '../../text/localized';
import { CorrectMeasurement } from './indicator.documents';
import type { Measurement } from './IndicatorCard';

type CorrectDialogProps = {
  indicator: IndicatorFactsFragment;
  measurement: Measurement;
  onClose: () => void;
};

/** A value set right: what stood before stays visible, with the reason. */
export function CorrectDialog({ indicator, measurement, onClose }: CorrectDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [typed, setTyped] = useState(String(measurement.value));
  const [measuredOn, setMeasuredOn] = useState<string | null>(measurement.measuredOn);
  const [reason, setReason] = useState(emptyDraft);
  const correct = useCommand(CorrectMeasurement, { done: 'indicators.corrected', onDone: onClose });
  const value = parseDecimal(typed);
  const missing =
    ((value === null || !checkIndicatorValue(indicator.unit, value).ok) && 'indicators.missing.value') ||
    ((measuredOn === null || measuredOn > today()) && 'indicators.missing.day') ||
    (isEmptyDraft(reason) && 'indicators.missing.reason') ||
    null;
  return (
    <CommandDialog
      title={translate('indicators.correct')}
      explanation={plainText(indicator.name, language)}
      submitLabel={translate('indicators.correct')}
      busy={correct.isPending}
      missing={missing && translate(missing)}
      onSubmit={() => {
        if (value === null || measuredOn === null) return;
        correct.mutate({
          measurement: measurement.id,
          version: indicator.version,
          value,
          ...(measuredOn === measurement.measuredOn ? {} : { measuredOn }),
          reason: toInput(reason, language),
        });
      }}
      onClose={onClose}
    >
      {correct.error && <ErrorNotice error={correct.error} />}
      <NumberInput
        id="corrected-value"
        label={translate('indicators.value')}
        value={typed}
        onChange={setTyped}
      />
      <DayInput
        name="corrected-day"
        label={translate('indicators.measuredOn')}
        value={measuredOn}
        maximum={today()}
        onChange={setMeasuredOn}
      />
      <LocalTextInput
        name="correction-reason"
        label={translate('indicators.reason')}
        value={reason}
        onChange={setReason}
        maximum={textLimits.reason}
        multiline
      />
    </CommandDialog>
  );
}
