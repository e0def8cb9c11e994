import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ConflictNotice } from '../commands/ConflictNotice';
import { StateChip } from '../states/StateChip';
import { TimelineStep } from '../timeline/TimelineStep';
import type { ProposalRecord } from './proposal.record';

type ProposalChangesProps = { seen: ProposalRecord; now: ProposalRecord; onRead: () => void };

/** Somebody decided meanwhile: the state that was seen, the present one, and the steps between. */
export function ProposalChanges({ seen, now, onRead }: ProposalChangesProps) {
  const translate = useTranslate();
  return (
    <ConflictNotice resource="proposals" onRead={now.version === seen.version ? undefined : onRead}>
      {translate('conflict.seen')} <StateChip group="proposal" state={seen.workflowState} />
      {translate('conflict.now')} <StateChip group="proposal" state={now.workflowState} />
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, width: '100%' }}>
        {now.timeline.slice(seen.timeline.length).map((step) => (
          <TimelineStep key={`${step.at} ${step.transition.action}`} kind="proposal" step={step} />
        ))}
      </Box>
    </ConflictNotice>
  );
}
