import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useRefusalText } from '../errors/useRefusalText';
import type { ActionFragment } from '../generated/graphql';
import { lookOf } from './actionLooks';

type ActionButtonProps = {
  label: string;
  action: ActionFragment;
  busy: boolean;
  onChoose: (action: string) => void;
  fullWidth?: boolean;
};

/** One act: where it is not open the button stays in reach of the keyboard and says why not. */
export function ActionButton({ label, action, busy, onChoose, fullWidth = true }: ActionButtonProps) {
  const whyNot = useId();
  const refusalText = useRefusalText();
  const { variant, color } = lookOf(action.action);
  return (
    <Box>
      <Button
        fullWidth={fullWidth}
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
