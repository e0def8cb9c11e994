import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { MyTaskKind } from '../generated/graphql';
import { recordPath } from '../list/listPath';
import { Section } from '../record/Section';
import { MyTasks } from '../rounds/round.documents';
import { Day } from '../text/Day';
import { LocalText } from '../text/LocalText';

/** Where each kind of task is done. */
const pages: Record<MyTaskKind, string> = { UPDATE: '', CORRECT: '/check', VALIDATE: '/check' };

/** What rounds ask of this person: cards to update, to correct, to judge; nothing is drawn where nothing is asked. */
export function MyCardTasks() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['commitments', 'myTasks'],
    queryFn: () => query(MyTasks, {}),
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const tasks = data?.me?.tasks ?? [];
  if (tasks.length === 0) return null;
  return (
    <Section title={translate('rounds.myTasks', { smart_count: tasks.length })}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tasks.map(({ id, kind, dueOn, commitment }) => (
          <Box
            component="li"
            key={`${id} ${kind}`}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              justifyContent: 'space-between',
              gap: 1,
              paddingBlock: 0.75,
            }}
          >
            <span>
              {translate(`rounds.kinds.${kind}`)}{' '}
              <MuiLink
                component={Link}
                to={`${recordPath('commitments', commitment.reference)}${pages[kind]}`}
                sx={{ fontWeight: 600 }}
              >
                <LocalText value={commitment.title} />
              </MuiLink>
            </span>
            {dueOn && (
              <span>
                {translate('card.due')} <Day value={dueOn} />
              </span>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
