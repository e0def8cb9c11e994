import { useTranslate } from 'react-admin';
import { useMe } from '../access/useMe';
import { LoadingPage } from '../layout/LoadingPage';
import { PageTitle } from '../layout/PageTitle';
import { Columns } from '../record/Columns';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { Address } from '../text/Address';
import { MembershipName } from '../users/MembershipName';
import { useAccount } from './account';
import { PasswordForm } from './PasswordForm';
import { ProviderButton } from './ProviderButton';
import { SecondFactors } from './SecondFactors';
import { Sessions } from './Sessions';

/** The own account: what opens it, where it is open, and what its owner may do. */
export default function AccountPage() {
  const translate = useTranslate();
  const me = useMe();
  const { account, again } = useAccount();
  if (!me || !account) return <LoadingPage />;
  return (
    <>
      <PageTitle title={translate('account.title')} />
      <Columns
        main={
          <>
            <SecondFactors account={account} onChanged={again} />
            <Sessions sessions={account.sessions} onChanged={again} />
          </>
        }
        side={
          <>
            <Section title={translate('users.account')}>
              <Facts
                facts={[
                  { label: translate('users.fields.name'), value: <bdi>{me.name}</bdi> },
                  { label: translate('users.fields.email'), value: <Address>{me.email}</Address> },
                  ...me.memberships
                    .filter(({ isCurrent }) => isCurrent)
                    .map((membership) => ({
                      label: translate('users.fields.role'),
                      value: <MembershipName membership={membership} />,
                    })),
                ]}
              />
              <ProviderButton link />
            </Section>
            <PasswordForm onChanged={again} />
          </>
        }
      />
    </>
  );
}
