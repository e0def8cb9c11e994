import AccountBalanceIcon from '@mui/icons-material/AccountBalance';
import ArticleIcon from '@mui/icons-material/Article';
import AssignmentTurnedInIcon from '@mui/icons-material/AssignmentTurnedIn';
import CampaignIcon from '@mui/icons-material/Campaign';
import DashboardIcon from '@mui/icons-material/Dashboard';
import EventIcon from '@mui/icons-material/Event';
import FactCheckIcon from '@mui/icons-material/FactCheck';
import ForumIcon from '@mui/icons-material/Forum';
import ForwardToInboxIcon from '@mui/icons-material/ForwardToInbox';
import GavelIcon from '@mui/icons-material/Gavel';
import GroupIcon from '@mui/icons-material/Group';
import HistoryIcon from '@mui/icons-material/History';
import HomeIcon from '@mui/icons-material/Home';
import HubIcon from '@mui/icons-material/Hub';
import InboxIcon from '@mui/icons-material/Inbox';
import MapIcon from '@mui/icons-material/Map';
import MonitorHeartIcon from '@mui/icons-material/MonitorHeart';
import OutboxIcon from '@mui/icons-material/Outbox';
import MarkChatReadIcon from '@mui/icons-material/MarkChatRead';
import PrivacyTipIcon from '@mui/icons-material/PrivacyTip';
import type { SvgIconComponent } from '@mui/icons-material';
import { mayOpen } from '../access/operations';

type Page = { to: string; icon: SvgIconComponent; label: string };

const lists: readonly [resource: string, icon: SvgIconComponent][] = [
  ['proposals', FactCheckIcon],
  ['assignments', ForwardToInboxIcon],
  ['commitments', AssignmentTurnedInIcon],
  ['plans', MapIcon],
  ['meetings', EventIcon],
  ['institutions', AccountBalanceIcon],
  ['users', GroupIcon],
  ['mails', OutboxIcon],
  ['auditEvents', HistoryIcon],
];

/** Every page somebody with these operations may open, in the order of the menu; `label` is a key of the catalogue. */
export const pagesFor = (operations: readonly string[]): Page[] => [
  { to: '/', icon: HomeIcon, label: 'ra.page.dashboard' },
  ...(mayOpen(operations, 'triage', 'list')
    ? [{ to: '/triage', icon: InboxIcon, label: 'triage.title' }]
    : []),
  ...(mayOpen(operations, 'moderation', 'list')
    ? [{ to: '/moderation', icon: MarkChatReadIcon, label: 'moderation.title' }]
    : []),
  ...(mayOpen(operations, 'publication', 'list')
    ? [{ to: '/publication', icon: CampaignIcon, label: 'publication.title' }]
    : []),
  ...(mayOpen(operations, 'dashboard', 'list')
    ? [{ to: '/dashboard', icon: DashboardIcon, label: 'dashboard.title' }]
    : []),
  ...(mayOpen(operations, 'committee', 'list')
    ? [{ to: '/committee', icon: GavelIcon, label: 'committee.title' }]
    : []),
  ...(mayOpen(operations, 'comments', 'list')
    ? [{ to: '/comments', icon: ForumIcon, label: 'comments.menu' }]
    : []),
  ...(mayOpen(operations, 'content', 'list')
    ? [{ to: '/content', icon: ArticleIcon, label: 'content.title' }]
    : []),
  ...(mayOpen(operations, 'applications', 'list')
    ? [{ to: '/applications', icon: HubIcon, label: 'applications.title' }]
    : []),
  ...(mayOpen(operations, 'dataRequests', 'list')
    ? [{ to: '/data-requests', icon: PrivacyTipIcon, label: 'dataRequests.title' }]
    : []),
  ...(mayOpen(operations, 'health', 'list')
    ? [{ to: '/health', icon: MonitorHeartIcon, label: 'health.title' }]
    : []),
  ...lists
    .filter(([resource]) => mayOpen(operations, resource, 'list'))
    .map(([resource, icon]) => ({ to: `/${resource}`, icon, label: `resources.${resource}.list` })),
];
