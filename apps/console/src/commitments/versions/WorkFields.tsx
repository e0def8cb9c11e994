import { indicatorKinds, indicatorUnits } from '@iltizam/domain/indicators';
import { textLimits } from '@iltizam/domain/text-limits';
import { useTranslate } from 'react-admin';
import { Choice } from '../../committee/Choice';
import { NumberInput } from '../../forms/NumberInput';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { TypedDayInput } from '../../forms/TypedDayInput';
import type { WorkDraft, WorkPart } from './workDraft';

type WorkFieldsProps = { part: WorkPart; draft: WorkDraft; onChange: (more: Partial<WorkDraft>) => void };

/** What an amendment writes of an activity or an indicator. */
export function WorkFields({ part: { what, id }, draft, onChange }: WorkFieldsProps) {
  const translate = useTranslate();
  const isActivity = what === 'activity';
  return (
    <>
      <LocalTextInput
        name="work-name"
        label={translate(isActivity ? 'versions.activityTitle' : 'indicators.terms.name')}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        maximum={isActivity ? textLimits.activityTitle : textLimits.indicatorName}
        multiline={false}
      />
      {isActivity &&
        (['starts', 'ends'] as const).map((end) => (
          <TypedDayInput
            key={end}
            id={`work-${end}`}
            label={translate(`versions.${end}`)}
            value={draft[end]}
            onChange={(typed) => onChange({ [end]: typed })}
          />
        ))}
      {!isActivity && id === null && (
        <>
          <Choice
            id="work-kind"
            label={translate('versions.kind')}
            value={draft.kind}
            options={indicatorKinds}
            name={(kind) => translate(`versions.kinds.${kind}`)}
            onChange={(kind) => onChange({ kind })}
          />
          <Choice
            id="work-unit"
            label={translate('indicators.terms.unit')}
            value={draft.unit}
            options={indicatorUnits}
            name={(unit) => translate(`indicatorUnits.${unit}`)}
            onChange={(unit) => onChange({ unit })}
          />
        </>
      )}
      {!isActivity &&
        (['baseline', 'target'] as const).map((aim) => (
          <NumberInput
            key={aim}
            id={`work-${aim}`}
            label={translate(`indicators.terms.${aim}`)}
            value={draft[aim]}
            onChange={(typed) => onChange({ [aim]: typed })}
          />
        ))}
    </>
  );
}
