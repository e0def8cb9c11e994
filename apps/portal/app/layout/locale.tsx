import { Outlet } from 'react-router';
import { notShown } from '../graph/ask.js';
import { isLocale } from '../i18n/language.js';
import type { Route } from './+types/locale.js';

export function loader({ params }: Route.LoaderArgs) {
  if (!isLocale(params.locale)) throw notShown(404);
  return null;
}

export default function InLanguage() {
  return <Outlet />;
}
