import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { fromApiLocale, LANGUAGE_NAMES } from '../i18n/languages';
import { useServerMode } from '../layout/useServerMode';
import { ChoiceFilter } from '../list/ChoiceFilter';
import type { Column, RowNames } from '../list/columns';
import { ListPage } from '../list/ListPage';
import { Address } from '../text/Address';
import { Instant } from '../text/Day';
import { Attempts } from './Attempts';
import { MailName } from './MailName';
import type { MailRow } from './mailRow';
import { MailState } from './MailState';
import { NoMailServer } from './NoMailServer';
import { OpenMail } from './OpenMail';
import { RefreshButton } from './RefreshButton';

const states = ['WAITING', 'SENT', 'GIVEN_UP'];

const columns: Column<MailRow>[] = [
  { key: 'state', render: (mail) => <MailState mail={mail} /> },
  { key: 'createdAt', render: ({ createdAt }) => <Instant value={createdAt} /> },
  { key: 'to', wide: true, render: ({ to }) => <Address>{to}</Address> },
  { key: 'language', render: ({ language }) => LANGUAGE_NAMES[fromApiLocale(language)] },
  { key: 'attempts', render: (mail) => <Attempts mail={mail} /> },
];

/** What a mailbox would hold: in a demonstration only. */
const demoColumns: Column<MailRow>[] = [
  ...columns,
  {
    key: 'open',
    wide: true,
    render: ({ link, text }) => (link || text ? <OpenMail link={link} text={text} /> : null),
  },
];

const names: RowNames<MailRow> = {
  title: (mail) => <MailName mail={mail} />,
  path: () => null,
};

/** Every mail the product wrote, where it stands, and why one does not arrive. */
export default function Outbox() {
  const translate = useTranslate();
  const server = useServerMode();
  const isDemo = server?.mode === 'demo';
  return (
    <Box sx={{ minWidth: 0 }}>
      {server?.sendsMails === false && <NoMailServer isDemo={isDemo} />}
      <ListPage
        columns={isDemo ? demoColumns : columns}
        names={names}
        sort={{ field: 'createdAt', order: 'DESC' }}
        filters={
          <ChoiceFilter
            source="state"
            label={translate('resources.mails.fields.state')}
            choices={states.map((id) => ({ id, name: translate(`mails.states.${id}`) }))}
          />
        }
        actions={<RefreshButton />}
      />
    </Box>
  );
}
