import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import DeleteIcon from '@mui/icons-material/Delete';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { textLimits } from '@iltizam/domain/text-limits';
import { useTranslate } from 'react-admin';
import { LocalTextInput } from '../forms/LocalTextInput';
import { PlanSelect } from '../forms/PlanSelect';
import { Code } from '../text/Code';
import { LocalText } from '../text/LocalText';
import type { ItemDraft } from './sessionDraft';

type AgendaItemInputProps = {
  item: ItemDraft;
  number: number;
  onChange: (part: Partial<ItemDraft>) => void;
  onRemove: () => void;
  /** Null where it is the first, or the last. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
};

export function AgendaItemInput({ item, number, onChange, onRemove, onUp, onDown }: AgendaItemInputProps) {
  const translate = useTranslate();
  const button = (Icon: SvgIconComponent, key: string, act: (() => void) | null) => (
    <IconButton aria-label={translate(key, { number })} disabled={act === null} onClick={act ?? undefined}>
      <Icon />
    </IconButton>
  );
  return (
    <Box component="li" sx={{ paddingBlock: 1.5, borderBlockStart: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}>
        <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
          <LocalTextInput
            name={`item-${number}`}
            label={translate('sessions.itemTitle', { number })}
            value={item.title}
            onChange={(title) => onChange({ title })}
            maximum={textLimits.title}
            multiline={false}
          />
        </Box>
        <Box sx={{ display: 'flex' }}>
          {button(ArrowUpwardIcon, 'sessions.moveUp', onUp)}
          {button(ArrowDownwardIcon, 'sessions.moveDown', onDown)}
          {button(DeleteIcon, 'sessions.removeItem', onRemove)}
        </Box>
      </Box>
      {item.proposals.length === 0 && (
        <Box sx={{ maxWidth: 420, marginBlockStart: 1 }}>
          <PlanSelect
            id={`item-${number}-presents`}
            label={translate('sessions.presents')}
            none={translate('sessions.presentsNone')}
            value={item.presents}
            onChange={(reference) => onChange({ presents: reference || null })}
          />
        </Box>
      )}
      {item.proposals.length > 0 && (
        <ul>
          {item.proposals.map(({ reference, title }) => (
            <li key={reference}>
              <LocalText value={title} /> <Code>{reference}</Code>
            </li>
          ))}
        </ul>
      )}
    </Box>
  );
}
