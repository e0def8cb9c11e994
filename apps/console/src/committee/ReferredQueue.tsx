import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Section } from '../record/Section';
import { Code } from '../text/Code';
import { LocalText } from '../text/LocalText';
import type { ReferredProposal } from './sessionDraft';
import { useSessionQueue } from './useSessionQueue';

type ReferredQueueProps = {
  /** On the agenda as it was called: taken off while it is written anew, they wait again. */
  own: readonly ReferredProposal[];
  /** On this agenda already. */
  chosen: readonly string[];
  /** Each lot becomes one item. */
  onAdd: (lots: ReferredProposal[][]) => void;
};

/** What was sent to the committee's session: ticked, it comes on the agenda one by one, or as a lot decided by one vote. */
export function ReferredQueue({ own, chosen, onAdd }: ReferredQueueProps) {
  const translate = useTranslate();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { data, error } = useSessionQueue();
  const waiting = [...own, ...(data ?? [])].filter(({ reference }) => !chosen.includes(reference));
  const picked = waiting.filter(({ reference }) => ticked.includes(reference));
  const add = (lots: ReferredProposal[][]) => {
    onAdd(lots);
    setTicked([]);
  };
  return (
    <Section title={translate('sessions.referred')}>
      {error && <ErrorNotice error={error} />}
      {data && waiting.length === 0 && (
        <Typography color="textSecondary">{translate('sessions.noneReferred')}</Typography>
      )}
      {waiting.map(({ reference, title }) => (
        <FormControlLabel
          key={reference}
          sx={{ display: 'flex', marginInline: 0, minBlockSize: 44 }}
          control={
            <Checkbox
              checked={ticked.includes(reference)}
              onChange={(_event, now) =>
                setTicked(now ? [...ticked, reference] : ticked.filter((one) => one !== reference))
              }
            />
          }
          label={
            <>
              <LocalText value={title} /> <Code>{reference}</Code>
            </>
          }
        />
      ))}
      {picked.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 1 }}>
          <Button variant="outlined" onClick={() => add(picked.map((one) => [one]))}>
            {translate(picked.length === 1 ? 'sessions.addOne' : 'sessions.addEach')}
          </Button>
          {picked.length > 1 && (
            <Button variant="outlined" onClick={() => add([picked])}>
              {translate('sessions.addLot')}
            </Button>
          )}
        </Box>
      )}
    </Section>
  );
}
