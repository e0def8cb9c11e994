import { href, redirect } from 'react-router';
import { localeOf, useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import type { Route } from './+types/confirm.js';
import { ConfirmLinkDocument, RefuseLinkDocument } from './citizens.documents.js';
import { afterLink } from './after-link.js';
import { openForm } from './opened-form.js';
import { readForm } from './read-form.js';
import { Refusal } from './Refusal.js';
import { send } from './send.js';

/** Opening the link does nothing: programs open links by themselves. Pressing the button does. */
export function loader({ request }: Route.LoaderArgs) {
  return { token: new URL(request.url).searchParams.get('t') ?? '', opened: openForm() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request);
  const input = { token: form.text('token'), idempotencyKey: form.idempotencyKey };
  if (form.text('answer') === 'no') {
    const { refusal } = await send(context, RefuseLinkDocument, { input });
    return { refusal, dropped: refusal === null };
  }
  const { data, refusal } = await send(context, ConfirmLinkDocument, { input });
  if (refusal) return { refusal, dropped: false };
  const { kind, reference } = data.confirmLink;
  // The token does not stay in the address.
  return redirect(afterLink(localeOf(new URL(request.url).pathname), kind, reference ?? null));
}

export default function Confirm({ loaderData: { token, opened }, actionData }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  if (actionData?.dropped)
    return (
      <Page title={t('confirm.refusedTitle')}>
        <p className="lead">{t('confirm.refused')}</p>
      </Page>
    );
  return (
    <Page title={t('confirm.title')}>
      <meta name="robots" content="noindex" />
      <Refusal refusal={actionData?.refusal} />
      <p className="lead">{t('confirm.lead')}</p>
      <form className="form" method="post" action={href('/:locale/confirm', { locale })}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="key" value={opened.key} />
        <div className="form-do">
          <button className="button" name="answer" value="yes">
            {t('confirm.yes')}
          </button>
          <button className="button button-quiet" name="answer" value="no">
            {t('confirm.no')}
          </button>
        </div>
        <p className="muted">{t('confirm.noText')}</p>
      </form>
    </Page>
  );
}
