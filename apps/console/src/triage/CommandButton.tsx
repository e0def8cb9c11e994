import Button, { type ButtonProps } from '@mui/material/Button';
import { KeyCap } from '../keyboard/KeyCap';
import { keyLabel, shortcuts, type Command } from './keys';
import { useSingleKeys } from '../keyboard/keySwitch';

type CommandButtonProps = Omit<ButtonProps, 'onClick'> & { command: Command; onClick: () => void };

/** A command as a button: the same thing its key does. */
export function CommandButton({ command, children, ...button }: CommandButtonProps) {
  const single = useSingleKeys();
  return (
    <Button
      aria-keyshortcuts={single ? shortcuts[command] : undefined}
      startIcon={single ? <KeyCap>{keyLabel(command)}</KeyCap> : undefined}
      {...button}
    >
      {children}
    </Button>
  );
}
