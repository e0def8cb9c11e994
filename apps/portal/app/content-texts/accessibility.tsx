import { useLanguage } from '../i18n/language.js';
import type { Route } from './+types/accessibility.js';
import { TextPage, readText } from './TextPage.js';

export const loader = ({ context }: Route.LoaderArgs) => readText(context, 'ACCESSIBILITY');

export default function Accessibility({ loaderData: text }: Route.ComponentProps) {
  const { t } = useLanguage();
  return <TextPage title={t('content.page.accessibility')} of={text} />;
}
