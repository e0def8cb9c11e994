import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { roles } from '@iltizam/domain/roles';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../access/useMay';
import type { UserRecordFragment } from '../generated/graphql';
import { ChoiceFilter } from '../list/ChoiceFilter';
import type { Column, RowNames } from '../list/columns';
import { ListPage } from '../list/ListPage';
import { recordPath } from '../list/listPath';
import { SearchFilter } from '../list/SearchFilter';
import { SwitchFilter } from '../list/SwitchFilter';
import { Address } from '../text/Address';
import { LastSignIn } from './LastSignIn';
import { AccountState } from './AccountState';
import { MembershipName } from './MembershipName';

const columns: Column<UserRecordFragment>[] = [
  { key: 'email', wide: true, render: ({ email }) => <Address>{email}</Address> },
  {
    key: 'memberships',
    render: ({ memberships }) =>
      memberships
        .filter(({ isCurrent }) => isCurrent)
        .map((membership) => (
          <Box key={membership.id}>
            <MembershipName membership={membership} />
          </Box>
        )),
  },
  { key: 'disabled', render: ({ disabled }) => <AccountState disabled={disabled} /> },
  { key: 'lastSignInAt', render: ({ lastSignInAt }) => <LastSignIn at={lastSignInAt} /> },
];

const names: RowNames<UserRecordFragment> = {
  title: ({ name }) => <bdi>{name}</bdi>,
  path: ({ id }) => recordPath('users', id),
};

export default function UserList() {
  const translate = useTranslate();
  const may = useMay();
  return (
    <ListPage
      columns={columns}
      names={names}
      filters={
        <>
          <SearchFilter />
          <ChoiceFilter
            source="role"
            label={translate('users.fields.role')}
            choices={roles.map((id) => ({ id, name: translate(`roles.${id}`) }))}
          />
          <SwitchFilter source="disabled" label={translate('users.onlyDisabled')} />
        </>
      }
      actions={
        may('Mutation.createUser') && (
          <Button
            component={Link}
            to="/users/create"
            variant="contained"
            startIcon={<AddIcon />}
            sx={{ alignSelf: 'start' }}
          >
            {translate('users.create.button')}
          </Button>
        )
      }
    />
  );
}
