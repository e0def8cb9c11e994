import { useTranslate } from 'react-admin';
import type { UserRecordFragment } from '../generated/graphql';
import { Columns } from '../record/Columns';
import { Facts } from '../record/Facts';
import { RecordPage } from '../record/RecordPage';
import { Section } from '../record/Section';
import { Address } from '../text/Address';
import { AccountForm } from './AccountForm';
import { LastSignIn } from './LastSignIn';
import { AccountState } from './AccountState';
import { Invitation } from './Invitation';
import { Memberships } from './Memberships';
import { SecondFactorReset } from './SecondFactorReset';
import { ViewAs } from './ViewAs';

/** One account: who it is, what it may sign in to, and its memberships with their dates. */
export default function UserPage() {
  const translate = useTranslate();
  return (
    <RecordPage<UserRecordFragment> resource="users" title={({ name }) => name}>
      {(user) => (
        <Columns
          main={
            <>
              <Memberships user={user} />
              <AccountForm user={user} />
            </>
          }
          side={
            <Section title={translate('users.account')} action={<AccountState disabled={user.disabled} />}>
              <Facts
                facts={[
                  { label: translate('users.fields.email'), value: <Address>{user.email}</Address> },
                  {
                    label: translate('resources.users.fields.lastSignInAt'),
                    value: <LastSignIn at={user.lastSignInAt} />,
                  },
                  {
                    label: translate('secondFactor.title'),
                    value: translate(user.hasSecondFactor ? 'users.factor.held' : 'account.factor.none'),
                  },
                ]}
              />
              <Invitation user={user} />
              <SecondFactorReset user={user} />
              <ViewAs user={user} />
            </Section>
          }
        />
      )}
    </RecordPage>
  );
}
