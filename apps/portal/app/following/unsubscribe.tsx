import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import type { Route } from './+types/unsubscribe.js';

export function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  return { token: searchParams.get('t') ?? '', ended: searchParams.has('ended') };
}

/** One button, no sign-in: the same address a mail program posts to by itself. */
export default function Unsubscribe({ loaderData: { token, ended } }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  return (
    <Page title={t(ended ? 'following.endedTitle' : 'following.endTitle')}>
      <meta name="robots" content="noindex" />
      {ended ? (
        <p className="lead" role="status">
          {t('following.ended')} <a href={`/${locale}/my/following`}>{t('following.mine')}</a>
        </p>
      ) : (
        <form className="form" method="post" action={`/unsubscribe?t=${encodeURIComponent(token)}`}>
          <p className="lead">{t('following.endLead')}</p>
          <input type="hidden" name="page" value="1" />
          <div className="form-do">
            <button className="button">{t('following.end')}</button>
          </div>
        </form>
      )}
    </Page>
  );
}
