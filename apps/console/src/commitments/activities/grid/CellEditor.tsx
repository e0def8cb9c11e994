import { activityStatuses } from '@iltizam/domain/activity-rules';
import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { Kind } from './columns';

type CellEditorProps = {
  kind: Kind;
  label: string;
  initial: string;
  /** False where it cannot be read: the editor stays, with what was typed. */
  onCommit: (typed: string, move: { rows?: number; columns?: number }) => boolean;
  onCancel: () => void;
};

const drawn = (theme: Theme) => ({
  font: 'inherit',
  color: 'inherit',
  inlineSize: '100%',
  minInlineSize: 84,
  minBlockSize: 34,
  paddingInline: '6px',
  border: `2px solid ${theme.palette.primary.main}`,
  borderRadius: '4px',
  background: theme.palette.background.paper,
});

/** One cell being typed in: Enter keeps and goes down, Tab keeps and goes on, Esc leaves it as it was. */
export function CellEditor({ kind, label, initial, onCommit, onCancel }: CellEditorProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(initial);
  const [unread, setUnread] = useState(false);
  // Leaving by a key takes the focus away as well: what was typed is kept once.
  const left = useRef(false);
  const commit = (move: { rows?: number; columns?: number }, value = typed) => {
    if (left.current) return;
    left.current = onCommit(value, move);
    setUnread(!left.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      left.current = true;
      onCancel();
    } else if (event.key === 'Enter') commit({ rows: event.shiftKey ? -1 : 1 });
    else if (event.key === 'Tab') commit({ columns: event.shiftKey ? -1 : 1 });
    else return;
    event.preventDefault();
  };
  const shared = {
    'aria-label': label,
    'aria-invalid': unread,
    autoFocus: true,
    value: typed,
    onKeyDown,
    onBlur: () => commit({}),
    sx: drawn,
  };
  if (kind === 'status')
    return (
      <Box component="select" {...shared} onChange={(event) => setTyped(event.target.value)}>
        <option value="">{translate('activities.notReported')}</option>
        {activityStatuses.map((status) => (
          <option key={status} value={status}>
            {translate(`states.activity.${status}`)}
          </option>
        ))}
      </Box>
    );
  return (
    <Box
      component="input"
      {...shared}
      dir={kind === 'text' ? 'auto' : 'ltr'}
      inputMode={kind === 'text' ? 'text' : kind === 'day' ? 'numeric' : 'decimal'}
      placeholder={kind === 'day' ? translate('activities.grid.dayHint') : undefined}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
