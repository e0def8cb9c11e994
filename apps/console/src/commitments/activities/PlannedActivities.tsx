import AddIcon from '@mui/icons-material/Add';
import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../../commands/useCommand';
import { useErrorText } from '../../errors/useErrorText';
import { emptyDraft, toInput } from '../../forms/textDraft';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { today } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { plainText } from '../../text/localized';
import type { CommitmentRecord } from '../commitment.record';
import { AddActivity, RemoveActivity, ReorderActivities } from './activity.documents';
import { ActivityGrid } from './grid/ActivityGrid';
import { useUnsaved } from './useUnsaved';

type PlannedActivitiesProps = {
  card: CommitmentRecord;
  onHistory: (activity: ActivityFactsFragment) => void;
  onUnsaved: (unsaved: boolean) => void;
};

/** The activities of a card that is being written: added, dated, weighed, ordered and taken away. */
export function PlannedActivities({ card, onHistory, onUnsaved }: PlannedActivitiesProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const language = useLanguage();
  const [title, setTitle] = useState('');
  const [cells, setCells] = useState(false);
  useUnsaved(cells || title !== '', onUnsaved);
  const add = useCommand(AddActivity, { done: 'activities.added', onDone: () => setTitle('') });
  const remove = useCommand(RemoveActivity, { done: 'activities.removed' });
  const reorder = useCommand(ReorderActivities, { done: 'activities.reordered' });
  const seen = { commitment: card.reference, version: card.version };
  const error = add.error ?? remove.error ?? reorder.error;
  const busy = add.isPending || remove.isPending || reorder.isPending;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '' || busy) return;
    add.mutate({ ...seen, title: toInput({ ...emptyDraft(), [language]: title }, language) });
  };
  const move = (from: number, to: number) => {
    const ids = card.activities.map(({ id }) => id);
    const [moved] = ids.splice(from, 1);
    if (moved) reorder.mutate({ ...seen, activities: ids.toSpliced(to, 0, moved) });
  };

  const tools = (activity: ActivityFactsFragment, index: number) => {
    const named = (key: string) =>
      translate(`activities.tools.${key}`, { title: plainText(activity.title, language) });
    return (
      <Box sx={{ display: 'flex' }}>
        <IconButton
          size="small"
          aria-label={named('up')}
          disabled={busy || index === 0}
          onClick={() => move(index, index - 1)}
        >
          <ArrowUpwardIcon fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          aria-label={named('down')}
          disabled={busy || index === card.activities.length - 1}
          onClick={() => move(index, index + 1)}
        >
          <ArrowDownwardIcon fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          color="error"
          aria-label={named('remove')}
          disabled={busy}
          onClick={() => remove.mutate({ id: activity.id, version: activity.version })}
        >
          <DeleteOutlineIcon fontSize="small" />
        </IconButton>
      </Box>
    );
  };

  return (
    <>
      {card.activities.length > 0 && (
        <ActivityGrid
          activities={card.activities}
          phase="planned"
          reportedOn={today()}
          onHistory={onHistory}
          onUnsaved={setCells}
          tools={tools}
        />
      )}
      <Box
        component="form"
        onSubmit={submit}
        sx={{ display: 'flex', gap: 1, alignItems: 'start', marginBlockStart: 1 }}
      >
        <TextField
          label={translate('activities.newTitle')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          error={error !== null}
          helperText={error ? errorText(error) : undefined}
          fullWidth
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
        <Button
          type="submit"
          variant="outlined"
          startIcon={<AddIcon />}
          aria-disabled={busy}
          sx={{ whiteSpace: 'nowrap', marginBlockStart: 1 }}
        >
          {translate('activities.add')}
        </Button>
      </Box>
    </>
  );
}
