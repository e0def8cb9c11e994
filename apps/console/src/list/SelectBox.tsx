import Checkbox from '@mui/material/Checkbox';
import { useListContext, useTranslate } from 'react-admin';

/** Chooses a row; its name tells a screen reader which. */
export function SelectBox({ id, name }: { id: string; name: string }) {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext();
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(id)}
      onChange={() => onToggleItem(id)}
      slotProps={{ input: { 'aria-label': translate('list.select', { name }) } }}
    />
  );
}
