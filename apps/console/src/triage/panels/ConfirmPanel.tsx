import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { lookOf } from '../../commands/actionLooks';
import type { ProposalAction } from '../../generated/graphql';
import { LocalParagraphs } from '../../text/LocalText';
import { useTriageContext } from '../TriageContext';
import type { Item } from '../useItem';
import { PanelForm } from './PanelForm';

/** A step that needs nothing written: what was proposed is shown, and the reader stands by it. */
export function ConfirmPanel({ item, action }: { item: Item; action: ProposalAction }) {
  const translate = useTranslate();
  const { decide } = useTriageContext();
  const proposed = item.timeline.findLast(({ transition }) => transition.to === item.workflowState);
  return (
    <PanelForm
      title={translate(`actions.proposal.${action}`)}
      explanation={translate(`proposals.explain.${action}`)}
      submitLabel={translate(`actions.proposal.${action}`)}
      submitColor={lookOf(action).color === 'error' ? 'error' : 'primary'}
      ready
      onSubmit={() => decide({ done: action, steps: [{ kind: 'decide', input: { action } }] })}
    >
      {proposed?.reasonCode && (
        <Typography sx={{ fontWeight: 600 }}>{translate(`reasons.${proposed.reasonCode}`)}</Typography>
      )}
      {proposed?.reason && <LocalParagraphs value={proposed.reason} variant="body2" />}
    </PanelForm>
  );
}
