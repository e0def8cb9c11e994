import { redirect } from 'react-router';
import type { Route } from './+types/choose-language.js';
import { preferredLocale } from './preferredLocale.js';

/** `/` has no page of its own. */
export function loader({ request }: Route.LoaderArgs) {
  const locale = preferredLocale(request.headers.get('Accept-Language'));
  return redirect(`/${locale}`, { headers: { Vary: 'Accept-Language' } });
}
