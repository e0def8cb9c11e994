import { useTranslate } from 'react-admin';
import type { MembershipFactsFragment } from '../generated/graphql';
import { LocalText } from '../text/LocalText';

type MembershipNameProps = {
  membership: Pick<MembershipFactsFragment, 'role' | 'college' | 'institution'>;
};

/** "Officer — Ministry of …", "Committee member — civil society". */
export function MembershipName({ membership }: MembershipNameProps) {
  const translate = useTranslate();
  const { role, college, institution } = membership;
  return (
    <>
      {translate(`roles.${role}`)}
      {college && <> · {translate(`colleges.${college}`)}</>}
      {institution && (
        <>
          {' '}
          · <LocalText value={institution.name} />
        </>
      )}
    </>
  );
}
