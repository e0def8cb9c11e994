import { textLimits } from '@iltizam/domain/text-limits';
import type { RouterContextProvider } from 'react-router';
import { ChooseNamingDocument, CorrectNameDocument } from '../forms/citizens.documents.js';
import { Field } from '../forms/Field.js';
import type { OpenedForm } from '../forms/opened-form.js';
import type { SentForm } from '../forms/read-form.js';
import { send, type FormRefusal } from '../forms/send.js';
import type { CitizenQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

interface OwnNameProps {
  citizen: NonNullable<CitizenQuery['citizen']>;
  opened: OpenedForm;
}

/** One's name: whether it stands with what one wrote, and how it is written. Both can be changed at any time. */
export function OwnName({ citizen: { name, named }, opened: { key } }: OwnNameProps) {
  const { t } = useLanguage();
  return (
    <div className="part">
      <form className="form-do" method="post">
        <input type="hidden" name="key" value={`${key}-named`} />
        <input type="hidden" name="do" value="named" />
        <p>{t(named ? 'my.named' : 'my.unnamed')}</p>
        <button className="button button-quiet" name="named" value={named ? 'no' : 'yes'}>
          {t(named ? 'my.unname' : 'my.name')}
        </button>
      </form>
      {name !== null && (
        <details>
          <summary>{t('my.correctName')}</summary>
          <form className="form" method="post">
            <input type="hidden" name="key" value={`${key}-name`} />
            <input type="hidden" name="do" value="name" />
            <Field
              name="name"
              label={t('propose.nameField')}
              value={name ?? undefined}
              maxLength={textLimits.personName}
              autoComplete="name"
              required
            />
            <div className="form-do">
              <button className="button">{t('my.correctName')}</button>
            </div>
          </form>
        </details>
      )}
    </div>
  );
}

export async function changeOwnName(
  context: Readonly<RouterContextProvider>,
  { text, idempotencyKey }: SentForm,
): Promise<FormRefusal | null> {
  if (text('do') === 'name') {
    const input = { name: text('name'), idempotencyKey };
    return (await send(context, CorrectNameDocument, { input })).refusal;
  }
  const input = { named: text('named') === 'yes', idempotencyKey };
  return (await send(context, ChooseNamingDocument, { input })).refusal;
}
