import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useTriageContext } from './TriageContext';
import type { RunCommand } from './useCommands';
import { verbsOf } from './verbs';

const SHOWN = 3;

/** Four buttons under the thumb: the first steps that are open, and later. */
export function ThumbBar({ onCommand }: { onCommand: RunCommand }) {
  const translate = useTranslate();
  const { item } = useTriageContext();
  if (!item.data || item.data.conflictOfInterest?.blocks) return null;
  const open = verbsOf(item.data.actions)
    .filter(({ refusal }) => refusal === null)
    .slice(0, SHOWN);
  return (
    <Box
      component="nav"
      aria-label={translate('proposals.decision')}
      sx={{
        display: { xs: 'grid', sm: 'none' },
        position: 'sticky',
        insetBlockEnd: 0,
        gridTemplateColumns: `repeat(${open.length + 1}, 1fr)`,
        gap: 1,
        p: 1,
        bgcolor: 'background.paper',
        borderBlockStart: '1px solid',
        borderColor: 'divider',
      }}
    >
      {open.map(({ verb, action }) => (
        <Button
          key={verb}
          variant={verb === 'admit' ? 'contained' : 'outlined'}
          color={verb === 'refuse' ? 'error' : 'primary'}
          onClick={() => onCommand(verb)}
          sx={{ minHeight: 56, paddingInline: 0.5, fontSize: '0.85rem', lineHeight: 1.3 }}
        >
          {translate(`triage.thumb.${action}`)}
        </Button>
      ))}
      <Button
        variant="outlined"
        color="inherit"
        onClick={() => onCommand('later')}
        sx={{ minHeight: 56, paddingInline: 0.5, fontSize: '0.85rem', lineHeight: 1.3 }}
      >
        {translate('triage.thumb.LATER')}
      </Button>
    </Box>
  );
}
