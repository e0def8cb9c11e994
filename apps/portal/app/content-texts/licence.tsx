import { useLanguage } from '../i18n/language.js';
import type { Route } from './+types/licence.js';
import { TextPage, readText } from './TextPage.js';

export const loader = ({ context }: Route.LoaderArgs) => readText(context, 'LICENCE');

export default function Licence({ loaderData: text }: Route.ComponentProps) {
  const { t } = useLanguage();
  return <TextPage title={t('content.page.licence')} of={text} />;
}
