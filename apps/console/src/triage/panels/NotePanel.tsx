import { isBlank } from '@iltizam/domain/languages';
import { textLimits } from '@iltizam/domain/text-limits';
import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { query } from '../../api/client';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { useCommand } from '../../commands/useCommand';
import { AddNote, Mentionable } from '../decision.documents';
import { useTriageContext } from '../TriageContext';
import { useDraft } from '../useDraft';
import { itemKey, type Item } from '../useItem';
import { PanelForm } from './PanelForm';

type Draft = { text: string; mentions: string[]; replyTo: string };

/** A note for those who work on the proposal: a new thread or an answer, with people named who will find it. */
export function NotePanel({ item }: { item: Item }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const { close } = useTriageContext();
  const [draft, setDraft, forget] = useDraft<Draft>(`${item.reference} note`, () => ({
    text: '',
    mentions: [],
    replyTo: '',
  }));
  const { data: colleagues = [] } = useQuery({
    queryKey: ['triage', 'mentionable'],
    queryFn: async () => (await query(Mentionable, {})).mentionable,
    staleTime: 5 * 60_000,
  });
  const add = useCommand(AddNote, {
    done: 'triage.note.added',
    onDone: () => {
      forget();
      void queryClient.invalidateQueries({ queryKey: itemKey(item.reference) });
      close();
    },
  });
  const { text, mentions, replyTo } = draft;
  const nameOf = (id: string) => colleagues.find((one) => one.id === id)?.name ?? '';
  return (
    <PanelForm
      title={translate('triage.note.button')}
      explanation={translate('triage.note.explain')}
      submitLabel={translate('triage.note.submit')}
      missing={isBlank(text) ? translate('triage.note.missing') : null}
      onSubmit={() =>
        add.mutate({
          proposal: item.reference,
          text: text.trim(),
          mentions,
          ...(replyTo === '' ? {} : { replyTo }),
        })
      }
    >
      {add.error && <ErrorNotice error={add.error} />}
      <TextField
        id="triage-note"
        multiline
        minRows={3}
        autoFocus
        label={translate('triage.note.text')}
        value={text}
        onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: textLimits.note } }}
      />
      <Autocomplete
        id="triage-mentions"
        multiple
        filterSelectedOptions
        options={colleagues.map(({ id }) => id)}
        getOptionLabel={nameOf}
        value={mentions}
        onChange={(_event, chosen) => setDraft({ ...draft, mentions: chosen })}
        renderInput={(params) => <TextField {...params} label={translate('triage.note.mentions')} />}
      />
      {item.notes.length > 0 && (
        <TextField
          id="triage-reply"
          select
          label={translate('triage.note.replyTo')}
          value={replyTo}
          onChange={(event) => setDraft({ ...draft, replyTo: event.target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('triage.note.newThread')}</MenuItem>
          {item.notes.map(({ id, author, text: begun }) => (
            <MenuItem key={id} value={id}>
              {author} · {begun.slice(0, 60)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </PanelForm>
  );
}
