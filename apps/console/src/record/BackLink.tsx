import { useTranslate } from 'react-admin';
import { BackTo } from './BackTo';

/** Back to the list, which still has its filters. */
export function BackLink({ resource }: { resource: string }) {
  const translate = useTranslate();
  return <BackTo to={`/${resource}`}>{translate(`resources.${resource}.list`)}</BackTo>;
}
