import { useTranslate } from 'react-admin';
import { useErrorText } from '../../errors/useErrorText';
import { DayInput } from '../../forms/DayInput';
import { useCardDraft } from './CardDraftContext';

/** The first or the last day of a commitment. */
export function CardDay({ field }: { field: 'startsOn' | 'endsOn' }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const { value, write, fault } = useCardDraft();
  const day = value(field);
  const wrong = fault(field);
  return (
    <DayInput
      name={field}
      label={translate(`resources.commitments.fields.${field}`)}
      value={typeof day === 'string' ? day : null}
      onChange={(chosen) => write(field, chosen)}
      error={wrong !== null}
      helperText={wrong ? errorText(wrong) : undefined}
    />
  );
}
