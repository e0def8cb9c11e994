import { redirect } from 'react-router';
import { preferredLocale } from '../layout/preferredLocale.js';
import type { Route } from './+types/choose-language.js';

/** `/developers`, as a guide or a talk names it, leads to the page in the reader's language. */
export function loader({ request }: Route.LoaderArgs) {
  const locale = preferredLocale(request.headers.get('Accept-Language'));
  return redirect(`/${locale}/developers`, { headers: { Vary: 'Accept-Language' } });
}
