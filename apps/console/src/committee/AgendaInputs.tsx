import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { emptyDraft } from '../forms/textDraft';
import { Section } from '../record/Section';
import { moved } from '../list/moved';
import { AgendaItemInput } from './AgendaItemInput';
import { ReferredQueue } from './ReferredQueue';
import { itemFor, itemOf, type ItemDraft, type ReferredProposal } from './sessionDraft';

type AgendaInputsProps = {
  agenda: ItemDraft[];
  own: readonly ReferredProposal[];
  onChange: (agenda: ItemDraft[]) => void;
};

/** The agenda in its order: what was sent to the session, alone or as a lot, and whatever else the committee settles. */
export function AgendaInputs({ agenda, own, onChange }: AgendaInputsProps) {
  const translate = useTranslate();
  const move = (index: number, by: -1 | 1) => onChange(moved(agenda, index, by));
  return (
    <>
      <Section
        title={translate('sessions.agenda')}
        action={
          <Button startIcon={<AddIcon />} onClick={() => onChange([...agenda, itemOf(emptyDraft(), [])])}>
            {translate('sessions.addPlenary')}
          </Button>
        }
      >
        {agenda.length === 0 && (
          <Typography color="textSecondary">{translate('sessions.agendaHint')}</Typography>
        )}
        {agenda.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate('sessions.titlesArePublic')}
          </Typography>
        )}
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {agenda.map((item, index) => (
            <AgendaItemInput
              key={item.key}
              item={item}
              number={index + 1}
              onChange={(part) => onChange(agenda.with(index, { ...item, ...part }))}
              onRemove={() => onChange(agenda.toSpliced(index, 1))}
              onUp={index > 0 ? () => move(index, -1) : null}
              onDown={index < agenda.length - 1 ? () => move(index, 1) : null}
            />
          ))}
        </Box>
      </Section>
      <ReferredQueue
        own={own}
        chosen={agenda.flatMap(({ proposals }) => proposals.map(({ reference }) => reference))}
        onAdd={(lots) => onChange([...agenda, ...lots.map(itemFor)])}
      />
    </>
  );
}
