import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { openToVote } from '@iltizam/domain/session-table';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionButton } from '../commands/ActionButton';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { LocalParagraphs, LocalText } from '../text/LocalText';
import { asideOf, puttingOf } from './itemQuorum';
import { Lot } from './Lot';
import { PreliminaryList } from './PreliminaryList';
import { PutToVoteDialog } from './PutToVoteDialog';
import { QuorumMeter } from './QuorumMeter';
import { isOpen, type SessionItemRecord, type SessionRecord } from './session.record';
import { SettleDialog } from './SettleDialog';
import { StandAside } from './StandAside';
import { VoteResult } from './VoteResult';

const dialogs = { put: PutToVoteDialog, settle: SettleDialog } as const;
type Asked = { what: keyof typeof dialogs; item: SessionItemRecord };

/** The agenda, item by item: what it is about, what came of it, and the step that is next. */
export function AgendaSection({ session }: { session: SessionRecord }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const Dialog = asked && dialogs[asked.what];
  // Of the sessions documents tell of there is none.
  if (session.provenance === 'RECORDED' && session.agenda.length === 0) return null;
  return (
    <Section title={translate('sessions.agenda')}>
      {session.agenda.length === 0 && (
        <Typography color="textSecondary">{translate('sessions.emptyAgenda')}</Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
        {session.agenda.map((item) => (
          <Box
            component="li"
            key={item.id}
            sx={{ borderInlineStart: '3px solid', borderColor: 'divider', paddingInlineStart: 2 }}
          >
            <Item session={session} item={item} onAsk={(what) => setAsked({ what, item })} />
          </Box>
        ))}
      </Box>
      {asked && Dialog && <Dialog session={session} item={asked.item} onClose={() => setAsked(null)} />}
    </Section>
  );
}

type ItemProps = { session: SessionRecord; item: SessionItemRecord; onAsk: (what: Asked['what']) => void };

function Item({ session, item, onAsk }: ItemProps) {
  const translate = useTranslate();
  const { ordinal, state, proposals, proposalCount, settledReason, votes } = item;
  const aside = asideOf(session, item);
  const puttable = session.state === 'OPEN' && state != null && openToVote.includes(state);
  const putting = puttable ? puttingOf(session, item) : undefined;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <Typography variant="h3" sx={{ flex: '1 1 12rem' }}>
          <bdi>{ordinal}</bdi> · <LocalText value={item.title} />
        </Typography>
        {state && <StateChip group="sessionItem" state={state} />}
      </Box>
      <Lot item={item} />
      <PreliminaryList item={item} />
      {proposals.length < proposalCount && (
        <Typography variant="body2" color="textSecondary">
          {translate('sessions.proposalCount', { smart_count: proposalCount })}
        </Typography>
      )}
      {puttable && aside.length > 0 && (
        <Box sx={{ marginBlock: 1.5, display: 'grid', gap: 1 }}>
          <Typography variant="body2">{translate('sessions.asideExplain')}</Typography>
          <QuorumMeter lines={item.quorum} />
        </Box>
      )}
      <StandAside session={session} item={item} />
      {settledReason && <LocalParagraphs value={settledReason} variant="body2" />}
      {puttable && (
        <Box sx={{ marginBlockStart: 1, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}>
          {putting && (
            <ActionButton
              label={translate('sessions.putItem', { ordinal })}
              action={putting}
              busy={false}
              fullWidth={false}
              onChoose={() => onAsk('put')}
            />
          )}
          {isOpen(session, 'SETTLE') && (
            <Button color="inherit" onClick={() => onAsk('settle')}>
              {translate('sessions.settleItem', { ordinal })}
            </Button>
          )}
        </Box>
      )}
      {votes
        .filter(({ closedAt, annulledAt }) => closedAt ?? annulledAt)
        .map((vote) => (
          <VoteResult key={vote.id} session={session} vote={vote} />
        ))}
    </>
  );
}
