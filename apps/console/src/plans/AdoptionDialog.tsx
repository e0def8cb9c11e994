import { firstDay, precisionOf } from '@iltizam/domain/days';
import { textLimits } from '@iltizam/domain/text-limits';
import { parseDay, typedDay } from '@iltizam/domain/typed-days';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { TypedDayInput } from '../forms/TypedDayInput';
import { draftOf, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { RecordAdoption } from './plan.documents';
import type { PlanRecord } from './plan.record';

/** A plan is adopted by an act on a day; what is not known exactly is said as exactly as it is known. */
export function AdoptionDialog({ plan, onClose }: { plan: PlanRecord; onClose: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { adoption, reference } = plan;
  // Of what is in the fields: the plan may be read anew while they are filled in.
  const [version] = useState(plan.version);
  const [day, setDay] = useState(() =>
    adoption?.adoptedOn ? typedDay(adoption.adoptedOn, adoption.precision ?? 'DAY') : '',
  );
  const [body, setBody] = useState(() => draftOf(adoption?.body));
  const [text, setText] = useState(() => draftOf(adoption?.text));
  const record = useCommand(RecordAdoption, { done: 'plans.adoption.done', onDone: onClose });
  const adoptedOn = parseDay(day);
  const missing =
    (day.trim() === '' && 'plans.adoption.missingDay') ||
    (adoptedOn === null && 'forms.unreadableDay') ||
    (isEmptyDraft(body) && 'plans.adoption.missingBody') ||
    null;
  return (
    <CommandDialog
      title={translate(`plans.adoption.${adoption?.adoptedOn ? 'correct' : 'record'}`)}
      explanation={translate('plans.adoption.explain')}
      submitLabel={translate('ra.action.save')}
      busy={record.isPending}
      missing={missing && translate(missing)}
      onSubmit={() =>
        adoptedOn !== null &&
        record.mutate({
          plan: reference,
          version,
          adoptedOn: firstDay(adoptedOn),
          precision: precisionOf(adoptedOn),
          body: toInput(body, language),
          text: isEmptyDraft(text) ? null : toInput(text, language),
        })
      }
      onClose={onClose}
    >
      {record.error && <ErrorNotice error={record.error} />}
      <TypedDayInput
        id="adoption-day"
        label={translate('plans.adoption.day')}
        value={day}
        onChange={setDay}
      />
      <LocalTextInput
        name="adoption-body"
        label={translate('plans.adoption.body')}
        value={body}
        onChange={setBody}
        maximum={textLimits.place}
        multiline={false}
      />
      <LocalTextInput
        name="adoption-text"
        label={translate('plans.adoption.text')}
        value={text}
        onChange={setText}
        maximum={textLimits.reason}
        multiline
      />
    </CommandDialog>
  );
}
