import AccountBalanceIcon from '@mui/icons-material/AccountBalance';
import AssignmentTurnedInIcon from '@mui/icons-material/AssignmentTurnedIn';
import EventIcon from '@mui/icons-material/Event';
import FactCheckIcon from '@mui/icons-material/FactCheck';
import ForwardToInboxIcon from '@mui/icons-material/ForwardToInbox';
import GroupIcon from '@mui/icons-material/Group';
import HistoryIcon from '@mui/icons-material/History';
import HomeIcon from '@mui/icons-material/Home';
import InboxIcon from '@mui/icons-material/Inbox';
import MapIcon from '@mui/icons-material/Map';
import type { SvgIconComponent } from '@mui/icons-material';
import List from '@mui/material/List';
import { useTranslate } from 'react-admin';
import { mayOpen } from '../access/operations';
import { useMe } from '../access/useMe';
import { MenuLink } from './MenuLink';

const resources: { resource: string; icon: SvgIconComponent }[] = [
  { resource: 'proposals', icon: FactCheckIcon },
  { resource: 'assignments', icon: ForwardToInboxIcon },
  { resource: 'commitments', icon: AssignmentTurnedInIcon },
  { resource: 'plans', icon: MapIcon },
  { resource: 'meetings', icon: EventIcon },
  { resource: 'institutions', icon: AccountBalanceIcon },
  { resource: 'users', icon: GroupIcon },
  { resource: 'auditEvents', icon: HistoryIcon },
];

/** Every list the reader may open, and nothing else. */
export function Menu({ onChoose }: { onChoose: () => void }) {
  const translate = useTranslate();
  const operations = useMe()?.operations ?? [];
  return (
    <List sx={{ paddingInline: 1 }}>
      <MenuLink to="/" icon={HomeIcon} label={translate('ra.page.dashboard')} onChoose={onChoose} />
      {mayOpen(operations, 'triage', 'list') && (
        <MenuLink to="/triage" icon={InboxIcon} label={translate('triage.title')} onChoose={onChoose} />
      )}
      {resources
        .filter(({ resource }) => mayOpen(operations, resource, 'list'))
        .map(({ resource, icon }) => (
          <MenuLink
            key={resource}
            to={`/${resource}`}
            icon={icon}
            label={translate(`resources.${resource}.list`)}
            onChoose={onChoose}
          />
        ))}
    </List>
  );
}
