import { frequencies, type Frequency } from '@iltizam/domain/following';
import { openForm } from '../forms/opened-form.js';
import { readForm } from '../forms/read-form.js';
import { Refusal } from '../forms/Refusal.js';
import { send } from '../forms/send.js';
import { ask } from '../graph/ask.js';
import type { MyFollowingQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { LocalText } from '../text/LocalText.js';
import type { Route } from './+types/my-following.js';
import { ChangeFollowDocument, MyFollowingDocument } from './following.documents.js';
import { pageOf } from './followed.js';

type Follow = NonNullable<MyFollowingQuery['citizen']>['following'][number];

export async function loader({ context }: Route.LoaderArgs) {
  const { citizen } = await ask(context, MyFollowingDocument, {});
  return { citizen: citizen ?? null, key: openForm().key };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request);
  const chosen = frequencies.find((one) => one === form.text('frequency')) ?? null;
  const { refusal } = await send(context, ChangeFollowDocument, {
    input: {
      id: form.text('id'),
      frequency: form.text('do') === 'end' ? null : chosen,
      idempotencyKey: form.idempotencyKey,
    },
  });
  return { refusal };
}

export default function MyFollowing({ loaderData: { citizen, key }, actionData }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  return (
    <Page
      title={t('following.mine')}
      above={[
        <a key="my" href={`/${locale}/my`}>
          {t('my.title')}
        </a>,
      ]}
    >
      <meta name="robots" content="noindex" />
      <Refusal refusal={actionData?.refusal} />
      {citizen === null ? (
        <p className="lead">
          {t('following.enter')} <a href={`/${locale}/my`}>{t('my.ask')}</a>
        </p>
      ) : citizen.following.length === 0 ? (
        <p className="lead">{t('following.none')}</p>
      ) : (
        <ul className="follow-list">
          {citizen.following.map((follow) => (
            <Followed key={follow.id} follow={follow} formKey={key} />
          ))}
        </ul>
      )}
      <p>
        <a href={`/${locale}/personal-data`}>{t('personalData.title')}</a>
      </p>
    </Page>
  );
}

function Followed({ follow, formKey }: { follow: Follow; formKey: string }) {
  const { locale, t } = useLanguage();
  const { id, recordType, reference, title, frequency, own } = follow;
  return (
    <li>
      <p>
        <span className="kicker">{t(own ? 'following.own' : `following.kind.${recordType}`)}</span>{' '}
        <a href={pageOf(locale, recordType, reference)}>
          <LocalText of={title} />
        </a>
      </p>
      <form className="form-do" method="post">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="key" value={`${formKey}-${id}`} />
        <label htmlFor={`frequency-${id}`}>{t('following.frequency')}</label>
        <select id={`frequency-${id}`} name="frequency" defaultValue={frequency}>
          {frequencies.map((one: Frequency) => (
            <option key={one} value={one}>
              {t(`following.frequencies.${one}`)}
            </option>
          ))}
        </select>
        <button className="button button-quiet" name="do" value="change">
          {t('following.change')}
        </button>
        <button className="button button-quiet" name="do" value="end">
          {t('following.end')}
        </button>
      </form>
    </li>
  );
}
