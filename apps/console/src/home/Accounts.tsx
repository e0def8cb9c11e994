import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { UserRowsQuery } from '../generated/graphql';
import { recordPath } from '../list/listPath';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import { MembershipName } from '../users/MembershipName';
import { ShortList } from './ShortList';

type Row = UserRowsQuery['users']['edges'][number]['node'];

/** Who may sign in. */
export function Accounts() {
  const translate = useTranslate();
  return (
    <ShortList<Row>
      title={translate('home.accounts.title')}
      resource="users"
      filter={{ disabled: false }}
      sort={{ field: 'name', order: 'ASC' }}
      empty={translate('resources.users.emptyList')}
    >
      {({ id, name, memberships }) => (
        <>
          <MuiLink component={Link} to={recordPath('users', id)} sx={{ fontWeight: 600 }}>
            <bdi>{name}</bdi>
          </MuiLink>
          <Typography variant="body2" component="span">
            {memberships
              .filter(({ isCurrent }) => isCurrent)
              .map((membership) => (
                <MembershipName key={membership.id} membership={membership} />
              ))}
          </Typography>
        </>
      )}
    </ShortList>
  );
}
