import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { KeyCap } from '../../keyboard/KeyCap';
import { commandOf } from '../keys';
import { useTriageContext } from '../TriageContext';
import { usePanelKeys } from '../useKeys';
import type { Item } from '../useItem';
import { currentMayLead, survivor, type Candidate } from './pairs';

type PairActionsProps = { item: Item; other: Candidate; onWalk: (step: 1 | -1) => void };

/** What becomes of the pair: one leads and the other follows, or they are not the same. */
export function PairActions({ item, other, onWalk }: PairActionsProps) {
  const translate = useTranslate();
  const { decide, presence } = useTriageContext();
  const [leads, setLeads] = useState(() => survivor(item, other));
  const claimed = presence.on(item.reference).find(({ activity }) => activity === 'DECIDING');

  const group = () => {
    // A proposal that follows already stands for its group: the group's lead leads.
    const otherLead = other.group?.lead ?? other;
    const [lead, member] = leads === 'current' ? [item, other] : [otherLead, item];
    const target = ({ reference, version }: typeof lead) => ({ reference, version });
    decide({
      done: 'GROUP',
      steps: [{ kind: 'group', lead: target(lead), member: target(member) }],
      leaves: [member.reference],
    });
  };
  const notSame = () =>
    decide({ done: 'NOT_SAME', steps: [{ kind: 'notSame', other: other.reference }], leaves: [] });

  usePanelKeys((event) => {
    if (event.key === 'Backspace') notSame();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) group();
    else {
      const command = commandOf(event);
      if (command !== 'next' && command !== 'previous') return false;
      onWalk(command === 'next' ? 1 : -1);
    }
    return true;
  });

  return (
    <Box sx={{ display: 'grid', gap: 1.5, marginBlockEnd: 2 }}>
      {claimed && (
        <Alert severity="warning">{translate('triage.presence.decideAnyway', { name: claimed.name })}</Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Typography id="triage-survivor">{translate('proposals.group.whoLeads')}</Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={leads}
          aria-labelledby="triage-survivor"
          onChange={(_event, chosen: 'current' | 'other' | null) => chosen && setLeads(chosen)}
        >
          <ToggleButton value="current" disabled={!currentMayLead(other)}>
            {translate('triage.compare.this')}
          </ToggleButton>
          <ToggleButton value="other">{translate('triage.compare.other')}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {translate('proposals.explain.GROUP')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="contained"
          autoFocus
          aria-keyshortcuts="Enter"
          startIcon={<KeyCap>↵</KeyCap>}
          onClick={group}
        >
          {translate('actions.proposal.GROUP')}
        </Button>
        <Button
          variant="outlined"
          aria-keyshortcuts="Backspace"
          startIcon={<KeyCap>⌫</KeyCap>}
          onClick={notSame}
        >
          {translate('triage.compare.notSame')}
        </Button>
      </Box>
    </Box>
  );
}
