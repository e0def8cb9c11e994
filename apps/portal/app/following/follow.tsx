import { consents } from '@iltizam/domain/consents';
import { frequencies, type Frequency } from '@iltizam/domain/following';
import { EmailField } from '../forms/EmailField.js';
import { FormGuard } from '../forms/FormGuard.js';
import { openForm } from '../forms/opened-form.js';
import { readForm } from '../forms/read-form.js';
import { Refusal } from '../forms/Refusal.js';
import { send } from '../forms/send.js';
import { notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { LocalText } from '../text/LocalText.js';
import type { Route } from './+types/follow.js';
import { FollowDocument } from './following.documents.js';
import { Frequencies } from './Frequencies.js';
import { pageOf, readFollowed } from './followed.js';

export async function loader({ request, context }: Route.LoaderArgs) {
  const record = await readFollowed(context, request.url);
  if (!record) throw notShown(404);
  return { record, opened: openForm() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const record = await readFollowed(context, request.url);
  if (!record) throw notShown(404);
  const form = await readForm(request);
  const chosen = form.text('frequency') as Frequency;
  const frequency = frequencies.includes(chosen) ? chosen : 'EVENT';
  const { recordType, reference } = record;
  const { data, refusal } = await send(context, FollowDocument, {
    input: {
      guard: form.guard,
      recordType,
      reference,
      frequency,
      consent: form.text('consent') === 'yes',
      idempotencyKey: form.idempotencyKey,
    },
  });
  return { refusal, confirmed: data?.follow.confirmed ?? null, email: form.text('email'), frequency };
}

export default function Follow({ loaderData: { record, opened }, actionData }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const { recordType, reference, title, recognised } = record;
  const shown = (
    <p>
      <a href={pageOf(locale, recordType, reference)}>
        <LocalText of={title} />
      </a>
    </p>
  );
  if (actionData && actionData.confirmed !== null)
    return (
      <Page title={t(actionData.confirmed ? 'following.begun' : 'following.sentTitle')}>
        {shown}
        <p className="note" role="status">
          {t(actionData.confirmed ? 'following.begunText' : 'following.sent')}
        </p>
        <p>
          <a href={`/${locale}/my/following`}>{t('following.mine')}</a>
        </p>
      </Page>
    );
  return (
    <Page title={t('following.title')} kicker={t(`following.kind.${recordType}`)}>
      <meta name="robots" content="noindex" />
      {shown}
      <Refusal refusal={actionData?.refusal} />
      <p className="lead">{t(`following.lead.${recordType}`)}</p>
      <form className="form" method="post">
        <FormGuard form="FOLLOW" opened={opened} />
        {!recognised && <EmailField value={actionData?.email} />}
        <Frequencies chosen={actionData?.frequency ?? 'EVENT'} />
        <label className="choice">
          <input type="checkbox" name="consent" value="yes" required />
          {consents.BE_TOLD.text[locale]}
        </label>
        <div className="form-do">
          <button className="button">{t('following.do')}</button>
        </div>
        <p className="muted">
          <a href={`/${locale}/personal-data`}>{t('following.privacy')}</a>
        </p>
      </form>
    </Page>
  );
}
