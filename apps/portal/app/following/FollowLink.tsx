import type { Followed } from '@iltizam/domain/following';
import { useLanguage } from '../i18n/language.js';
import { followPath } from './followed.js';

/** Leads to where somebody asks to be told of this record by mail. */
export function FollowLink({ recordType, reference }: { recordType: Followed; reference: string }) {
  const { locale, t } = useLanguage();
  return (
    <p className="follow-link">
      <a className="button button-quiet" href={followPath(locale, recordType, reference)}>
        {t('following.link')}
      </a>
    </p>
  );
}
