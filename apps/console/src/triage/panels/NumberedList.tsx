import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { KeyCap } from '../../keyboard/KeyCap';
import { useSingleKeys } from '../../keyboard/keySwitch';
import { usePanelDigits } from '../useKeys';

export type Numbered = {
  id: string;
  label: ReactNode;
  /** Said under the label. */
  hint?: ReactNode;
  /** Why it cannot be chosen now; null or left out where it can. */
  whyNot?: string | null;
};

type NumberedListProps = {
  label: string;
  items: readonly Numbered[];
  chosen: string | null;
  onChoose: (id: string) => void;
};

/** Choices by their number or by hand. */
export function NumberedList({ label, items, chosen, onChoose }: NumberedListProps) {
  const single = useSingleKeys();
  usePanelDigits((digit) => {
    const item = items[digit - 1];
    if (item && !item.whyNot) onChoose(item.id);
    return true;
  });
  return (
    <Box
      component="ol"
      aria-label={label}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      {items.map(({ id, label: name, hint, whyNot }, index) => (
        <li key={id}>
          <Button
            fullWidth
            variant={id === chosen ? 'contained' : 'outlined'}
            color={id === chosen ? 'primary' : 'inherit'}
            aria-pressed={id === chosen}
            aria-disabled={Boolean(whyNot)}
            aria-keyshortcuts={single ? String(index + 1) : undefined}
            startIcon={single ? <KeyCap>{String(index + 1)}</KeyCap> : undefined}
            onClick={() => !whyNot && onChoose(id)}
            sx={{
              justifyContent: 'start',
              textAlign: 'start',
              borderColor: id === chosen ? undefined : 'divider',
              fontWeight: 400,
              ...(whyNot && { color: 'text.secondary' }),
            }}
          >
            <span>
              {name}
              {(whyNot ?? hint) && (
                <Typography component="span" variant="caption" sx={{ display: 'block', color: 'inherit' }}>
                  {whyNot ?? hint}
                </Typography>
              )}
            </span>
          </Button>
        </li>
      ))}
    </Box>
  );
}
