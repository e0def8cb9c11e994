import { useLanguage } from '../i18n/language.js';
import type { Route } from './+types/privacy.js';
import { TextPage, readText } from './TextPage.js';

export const loader = ({ context }: Route.LoaderArgs) => readText(context, 'PRIVACY');

export default function Privacy({ loaderData: text }: Route.ComponentProps) {
  const { t } = useLanguage();
  return <TextPage title={t('content.page.privacy')} of={text} />;
}
