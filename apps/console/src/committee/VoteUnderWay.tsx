import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useRefusalText } from '../errors/useRefusalText';
import { Section } from '../record/Section';
import { LocalText } from '../text/LocalText';
import { AnnulDialog } from './AnnulDialog';
import { asideOf, voicesOn } from './itemQuorum';
import { Motion } from './Motion';
import { MyVote } from './MyVote';
import { QuorumMeter } from './QuorumMeter';
import { DecideItem } from './session.commands';
import { isOpen, openVoteOf, type SessionItemRecord, type SessionRecord } from './session.record';

/** What is voted on now, before everything else: sealed, so that it tells how many have voted and nothing more. */
export function VoteUnderWay({ session }: { session: SessionRecord }) {
  const item = session.agenda.find(openVoteOf);
  return item ? <OpenVote session={session} item={item} /> : null;
}

function OpenVote({ session, item }: { session: SessionRecord; item: SessionItemRecord }) {
  const translate = useTranslate();
  const refusalText = useRefusalText();
  const [annuls, setAnnuls] = useState(false);
  const close = useCommand(DecideItem, { done: 'sessions.voteClosed' });
  const vote = openVoteOf(item)!;
  const { myVote } = item;
  const aside = asideOf(session, item);
  const { reference, version } = session;
  return (
    <Section title={translate('sessions.voteUnderWay')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="h3">
          <bdi>{item.ordinal}</bdi> · <LocalText value={item.title} />
        </Typography>
        <Motion motion={vote.motion} />
        <Typography variant="body2" color="textSecondary">
          {translate(`sessions.ballots.${vote.ballot}`)} ·{' '}
          {translate(`sessions.ballotExplain.${vote.ballot}`)}
        </Typography>
        <Typography role="status">
          {translate('sessions.votedOf', { voted: vote.voted, present: voicesOn(item) })}
        </Typography>
        {aside.length > 0 && <QuorumMeter lines={item.quorum} />}
        {myVote?.allowed && <MyVote key={vote.id} vote={vote.id} />}
        {myVote?.refusal && <Alert severity="info">{refusalText(myVote.refusal)}</Alert>}
        {close.error && <ErrorNotice error={close.error} />}
        {isOpen(session, 'DECIDE') && (
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            <Button
              variant="contained"
              disabled={close.isPending}
              onClick={() => close.mutate({ session: reference, version, item: item.id })}
            >
              {translate('sessions.closeVote')}
            </Button>
            <Button color="error" onClick={() => setAnnuls(true)}>
              {translate('sessions.annul')}
            </Button>
          </Box>
        )}
      </Box>
      {annuls && <AnnulDialog session={session} item={item.id} onClose={() => setAnnuls(false)} />}
    </Section>
  );
}
