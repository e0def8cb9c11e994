import { useLanguage } from '../i18n/language.js';
import type { Route } from './+types/about.js';
import { TextPage, readText } from './TextPage.js';

export const loader = ({ context }: Route.LoaderArgs) => readText(context, 'ABOUT');

export default function About({ loaderData: text }: Route.ComponentProps) {
  const { t } = useLanguage();
  return <TextPage title={t('content.page.about')} of={text} />;
}
