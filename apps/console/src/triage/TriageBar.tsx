import KeyboardIcon from '@mui/icons-material/Keyboard';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ModerationLink } from '../moderation/ModerationLink';
import { CommandButton } from './CommandButton';
import { shortcuts } from './keys';
import { PresenceAvatars } from './PresenceAvatars';
import { SavedStatus } from './SavedStatus';
import { useTriageContext } from './TriageContext';
import type { RunCommand } from './useCommands';

/** How far the day's work has come, when it was saved, who else is there, and the ways out. */
export function TriageBar({ onCommand }: { onCommand: RunCommand }) {
  const translate = useTranslate();
  const { counts, decisions, presence, ended, setEnded, setOverlay } = useTriageContext();
  const saving = decisions.entries.filter(({ status }) => status === 'saving').length;
  const done = (counts?.doneToday ?? 0) + saving;
  const total = (counts?.doneToday ?? 0) + (counts?.waiting ?? 0);
  return (
    <>
      {counts && total > 0 && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <LinearProgress
            variant="determinate"
            value={(Math.min(done, total) / total) * 100}
            aria-label={translate('triage.progressLabel')}
            sx={{ inlineSize: 96, display: { xs: 'none', sm: 'block' } }}
          />
          <Typography variant="body2">
            {translate('triage.progress', { done: Math.min(done, total), total })}
          </Typography>
        </Box>
      )}
      <SavedStatus />
      <Box sx={{ flex: 1 }} />
      <ModerationLink />
      <PresenceAvatars people={presence.all} label={translate('triage.presence.inQueue')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center' }}>
        <CommandButton command="undo" color="inherit" size="small" onClick={() => onCommand('undo')}>
          {translate('triage.undo')}
        </CommandButton>
        <CommandButton command="mine" color="inherit" size="small" onClick={() => onCommand('mine')}>
          {translate('triage.mine.button')}
        </CommandButton>
        <Button color="inherit" size="small" onClick={() => setEnded(!ended)}>
          {translate(ended ? 'triage.end.goOn' : 'triage.end.button')}
        </Button>
        <IconButton
          aria-label={translate('triage.help.title')}
          aria-keyshortcuts={shortcuts.help}
          onClick={() => setOverlay('help')}
        >
          <KeyboardIcon />
        </IconButton>
      </Box>
    </>
  );
}
