import { useTranslate } from 'react-admin';
import type { ProgressFactsFragment } from '../generated/graphql';
import { Figure } from '../text/Figure';

/** How far it is, in a word; nothing reported is said, not shown as zero. */
export function ProgressWords({ progress }: { progress: ProgressFactsFragment }) {
  const translate = useTranslate();
  if (progress.percent == null) return <span>{translate('progress.none')}</span>;
  return <Figure value={progress.percent} percent />;
}
