import { useTranslate } from 'react-admin';
import { BackTo } from '../record/BackTo';

/** Back to the committee and all its sessions. */
export function CommitteeLink() {
  const translate = useTranslate();
  return <BackTo to="/committee">{translate('committee.title')}</BackTo>;
}
