import { isBlank } from '@iltizam/domain/languages';
import { textLimits } from '@iltizam/domain/text-limits';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useTriageContext } from '../TriageContext';
import { useDraft } from '../useDraft';
import type { Item } from '../useItem';
import { PanelForm } from './PanelForm';

/** Steps aside from the proposal, with the interest in words: the register keeps them. */
export function RecusePanel({ item }: { item: Item }) {
  const translate = useTranslate();
  const { decide } = useTriageContext();
  const [ground, setGround, forget] = useDraft(`${item.reference} recuse`, () => '');
  return (
    <PanelForm
      title={translate('triage.recuse.title')}
      explanation={translate('triage.recuse.explain')}
      submitLabel={translate('triage.recuse.submit')}
      missing={isBlank(ground) ? translate('triage.recuse.missing') : null}
      onSubmit={() => {
        forget();
        decide({ done: 'RECUSE', steps: [{ kind: 'recuse', ground: ground.trim() }] });
      }}
    >
      <TextField
        id="triage-ground"
        multiline
        minRows={3}
        autoFocus
        label={translate('triage.recuse.ground')}
        value={ground}
        onChange={(event) => setGround(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: textLimits.note } }}
      />
    </PanelForm>
  );
}
