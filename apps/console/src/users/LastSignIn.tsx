import { useTranslate } from 'react-admin';
import { Instant } from '../text/Day';

/** When the person was last here, or that they never were. */
export function LastSignIn({ at }: { at: string | null }) {
  const translate = useTranslate();
  return at === null ? <>{translate('users.neverSignedIn')}</> : <Instant value={at} />;
}
