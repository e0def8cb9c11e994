import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ActionFragment } from '../generated/graphql';
import { ActionButton } from './ActionButton';
import { byLook } from './actionLooks';

type ActionButtonsProps = {
  kind: 'proposal' | 'assignment' | 'commitment' | 'session' | 'candidateCall' | 'candidacy';
  actions: ActionFragment[];
  busy: boolean;
  onChoose: (action: string) => void;
};

/** One button an action. */
export function ActionButtons({ kind, actions, busy, onChoose }: ActionButtonsProps) {
  const translate = useTranslate();
  if (actions.length === 0) return <Typography color="textSecondary">{translate('actions.none')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {actions.toSorted(byLook).map((action) => (
        <ActionButton
          key={action.action}
          label={translate(`actions.${kind}.${action.action}`)}
          action={action}
          busy={busy}
          onChoose={onChoose}
        />
      ))}
    </Box>
  );
}
