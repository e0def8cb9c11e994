import { ruledAs } from '@iltizam/domain/commitment-fields';
import { ogpValues } from '@iltizam/domain/ogp-values';
import { limitOf, textLimits } from '@iltizam/domain/text-limits';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { CheckList } from '../forms/CheckList';
import { LocalTextInput } from '../forms/LocalTextInput';
import { LocalTextList } from '../forms/LocalTextList';
import type { CardDraft } from './draft/cardDraft';
import { cardTexts } from './cardTexts';

const SDGS = Array.from({ length: 17 }, (_, index) => index + 1);

type CommitmentInputsProps = {
  draft: CardDraft;
  onChange: (draft: CardDraft) => void;
  /** What the card's state leaves open; the rest is not drawn. */
  editable: readonly string[];
};

/** Everything of a card that is written by hand, the three languages side by side. */
export function CommitmentInputs({ draft, onChange, editable }: CommitmentInputsProps) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.commitments.fields.${field}`);
  const set = (change: Partial<CardDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      {cardTexts
        .filter(({ field }) => editable.includes(ruledAs(field)))
        .map(({ field, multiline }) => (
          <LocalTextInput
            key={field}
            name={field}
            label={label(field)}
            layout="side-by-side"
            value={draft[field]}
            onChange={(value) => set({ [field]: value })}
            maximum={textLimits[limitOf(field)]}
            multiline={multiline}
          />
        ))}
      {editable.includes('expectedResults') && (
        <LocalTextList
          name="expectedResults"
          label={label('expectedResults')}
          addLabel={translate('commitments.edit.addResult')}
          values={draft.expectedResults}
          onChange={(expectedResults) => set({ expectedResults })}
          maximum={textLimits.expectedResult}
        />
      )}
      {editable.includes('ogpValues') && (
        <CheckList
          label={label('ogpValues')}
          options={ogpValues.map((id) => ({ id, name: translate(`ogpValues.${id}`) }))}
          chosen={draft.ogpValues}
          onChange={(chosen) => set({ ogpValues: chosen })}
        />
      )}
      {editable.includes('sdgs') && (
        <CheckList
          label={label('sdgs')}
          options={SDGS.map((id) => ({ id, name: String(id) }))}
          chosen={draft.sdgs}
          onChange={(chosen) => set({ sdgs: chosen })}
        />
      )}
      {editable.includes('contact') && (
        <>
          <LocalTextInput
            name="position"
            label={label('position')}
            layout="side-by-side"
            value={draft.position}
            onChange={(position) => set({ position })}
            maximum={textLimits.position}
            multiline={false}
          />
          <TextField
            id="mailbox"
            label={label('mailbox')}
            value={draft.mailbox}
            onChange={({ target }) => set({ mailbox: target.value })}
            slotProps={{ htmlInput: { dir: 'ltr', inputMode: 'email' } }}
          />
          <Typography variant="body2" color="textSecondary">
            {translate('commitments.edit.contactHint')}
          </Typography>
        </>
      )}
    </>
  );
}
