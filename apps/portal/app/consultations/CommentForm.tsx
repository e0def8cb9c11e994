import { authorCapacities } from '@iltizam/domain/authors';
import { consents } from '@iltizam/domain/consents';
import { commentStances } from '@iltizam/domain/consultations';
import { locales } from '@iltizam/domain/languages';
import { textLimits } from '@iltizam/domain/text-limits';
import { EmailField } from '../forms/EmailField.js';
import { Field, Question } from '../forms/Field.js';
import { FormGuard } from '../forms/FormGuard.js';
import type { OpenedForm } from '../forms/opened-form.js';
import type { CommitmentConsultationQuery } from '../generated/graphql.js';
import { languageNames, localeValue, useLanguage } from '../i18n/language.js';
import { useShown } from '../text/shown.js';

type Card = NonNullable<CommitmentConsultationQuery['commitment']>;

interface CommentFormProps {
  card: Card;
  opened: OpenedForm;
  /** What was typed before it was refused. */
  typed: Readonly<Record<string, string>>;
}

/** One page, one form: it is filled in and sent without a line of script. */
export function CommentForm({ card, opened, typed }: CommentFormProps) {
  const { locale, t } = useLanguage();
  return (
    <form className="form" method="post" action="#comment-form">
      <Question id="part" label={t('consultation.about')} required>
        <select id="part" name="part" defaultValue={typed['part'] || 'COMMITMENT'}>
          {(['COMMITMENT', 'PROBLEM', 'SOLUTION'] as const).map((part) => (
            <option key={part} value={part}>
              {t(`consultation.part.${part}`)}
            </option>
          ))}
          <Parts kind="ACTIVITY" of={card.activities.map(({ id, title }) => ({ id, name: title }))} />
          <Parts kind="INDICATOR" of={card.indicators} />
        </select>
      </Question>
      <fieldset>
        <legend>{t('consultation.yourStance')}</legend>
        {commentStances.map((stance) => (
          <label key={stance} className="choice">
            <input
              type="radio"
              name="stance"
              value={stance}
              required
              defaultChecked={typed['stance'] === stance}
            />
            <span>{t(`consultation.stance.${stance}`)}</span>
          </label>
        ))}
      </fieldset>
      <Field
        name="text"
        label={t('consultation.yourComment')}
        hint={t('consultation.commentHint')}
        rows={7}
        required
        maxLength={textLimits.consultationComment}
        value={typed['text']}
      />
      <Question id="textLanguage" label={t('consultation.writtenIn')} required>
        <select
          id="textLanguage"
          name="textLanguage"
          defaultValue={typed['textLanguage'] || localeValue(locale)}
        >
          {locales.map((one) => (
            <option key={one} value={localeValue(one)} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </Question>
      <Question id="capacity" label={t('consultation.asWhat')} required>
        <select id="capacity" name="capacity" defaultValue={typed['capacity'] || 'INDIVIDUAL'}>
          {authorCapacities.map((capacity) => (
            <option key={capacity} value={capacity}>
              {t(`consultation.capacity.${capacity}`)}
            </option>
          ))}
        </select>
      </Question>
      <EmailField value={typed['email']} />
      <FormGuard form="CONSULTATION_COMMENT" opened={opened} />
      <fieldset>
        <legend>{t('consultation.consent')}</legend>
        <label className="choice">
          <input type="checkbox" name="consent" value="HANDLING" required />
          <span>{consents.HANDLING.text[locale]}</span>
        </label>
      </fieldset>
      <p className="muted">{t('consultation.whatHappens')}</p>
      <div className="form-do">
        <button className="button">{t('consultation.send')}</button>
      </div>
    </form>
  );
}

interface Part {
  id: string;
  name: Card['title'];
}

function Parts({ kind, of }: { kind: 'ACTIVITY' | 'INDICATOR'; of: readonly Part[] }) {
  const { t } = useLanguage();
  if (of.length === 0) return null;
  return (
    <optgroup label={t(`consultation.parts.${kind}`)}>
      {of.map(({ id, name }) => (
        <PartOption key={id} value={`${kind}:${id}`} name={name} />
      ))}
    </optgroup>
  );
}

function PartOption({ value, name }: { value: string; name: Card['title'] }) {
  const shown = useShown(name);
  return (
    <option value={value} lang={shown.lang} dir={shown.dir}>
      {shown.value}
    </option>
  );
}
