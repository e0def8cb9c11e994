import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useRefusalText } from '../errors/useRefusalText';
import type { ActionFragment } from '../generated/graphql';
import { byLook, lookOf } from './actionLooks';

type ActionButtonsProps = {
  kind: 'proposal' | 'assignment' | 'commitment';
  actions: ActionFragment[];
  busy: boolean;
  onChoose: (action: string) => void;
};

/** One button an action; one that is not open stays in reach of the keyboard and says why not. */
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

type ActionButtonProps = Pick<ActionButtonsProps, 'busy' | 'onChoose'> & {
  label: string;
  action: ActionFragment;
};

function ActionButton({ label, action, busy, onChoose }: ActionButtonProps) {
  const whyNot = useId();
  const refusalText = useRefusalText();
  const { variant, color } = lookOf(action.action);
  return (
    <Box>
      <Button
        fullWidth
        variant={action.allowed ? variant : 'outlined'}
        color={action.allowed ? color : 'inherit'}
        disabled={busy}
        aria-disabled={!action.allowed}
        aria-describedby={action.refusal ? whyNot : undefined}
        onClick={() => action.allowed && onChoose(action.action)}
        sx={action.allowed ? undefined : { color: 'text.secondary', cursor: 'not-allowed' }}
      >
        {label}
      </Button>
      {action.refusal && (
        <Typography id={whyNot} variant="caption" color="textSecondary" component="p">
          {refusalText(action.refusal)}
        </Typography>
      )}
    </Box>
  );
}
