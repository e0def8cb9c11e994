import type { PromisePart } from '@iltizam/domain/amendments';
import { sdgs } from '@iltizam/domain/sdgs';
import { ogpValues } from '@iltizam/domain/ogp-values';
import { limitOf, textLimits } from '@iltizam/domain/text-limits';
import { useTranslate } from 'react-admin';
import { CheckList } from '../../forms/CheckList';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { LocalTextList } from '../../forms/LocalTextList';
import type { AmendDraft } from './amendDraft';

type AmendFieldProps = {
  part: PromisePart;
  draft: AmendDraft;
  onChange: (changed: Partial<AmendDraft>) => void;
  error: string | null;
};

/** The part of the promise that is amended, with the field it is typed in on the card. */
export function AmendField({ part, draft, onChange, error }: AmendFieldProps) {
  const translate = useTranslate();
  const label = translate(`resources.commitments.fields.${part}`);
  switch (part) {
    case 'expectedResults':
      return (
        <LocalTextList
          name="amended-results"
          label={label}
          addLabel={translate('commitments.edit.addResult')}
          values={draft.expectedResults}
          onChange={(expectedResults) => onChange({ expectedResults })}
          maximum={textLimits.expectedResult}
        />
      );
    case 'ogpValues':
      return (
        <CheckList
          label={label}
          options={ogpValues.map((id) => ({ id, name: translate(`ogpValues.${id}`) }))}
          chosen={draft.ogpValues}
          onChange={(chosen) => onChange({ ogpValues: chosen })}
        />
      );
    case 'sdgs':
      return (
        <CheckList
          label={label}
          options={sdgs.map((id) => ({ id, name: String(id) }))}
          chosen={draft.sdgs}
          onChange={(chosen) => onChange({ sdgs: chosen })}
        />
      );
    default:
      return (
        <LocalTextInput
          name={`amended-${part}`}
          label={label}
          layout="side-by-side"
          value={draft[part]}
          onChange={(text) => onChange({ [part]: text })}
          maximum={textLimits[limitOf(part)]}
          multiline={part !== 'title'}
          error={error}
        />
      );
  }
}
