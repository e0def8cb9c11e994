import { textLimits } from '@iltizam/domain/text-limits';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyItem, type ItemDraft } from './meetingDraft';
import { SpeakerInput } from './SpeakersInput';
import { TimeInput } from './TimeInput';

type ProgrammeInputsProps = { programme: ItemDraft[]; onChange: (programme: ItemDraft[]) => void };

/** The programme, item by item; the next begins where the last one ends. */
export function ProgrammeInputs({ programme, onChange }: ProgrammeInputsProps) {
  const translate = useTranslate();
  const last = programme.at(-1);
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, marginBlock: 1 }}>
      <Typography component="legend" sx={{ color: 'text.secondary' }}>
        {translate('resources.meetings.fields.programme')}
      </Typography>
      {programme.map((item, index) => {
        const change = (part: Partial<ItemDraft>) => onChange(programme.with(index, { ...item, ...part }));
        return (
          <Box
            key={index}
            sx={{ paddingBlock: 1.5, borderBlockEnd: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}
          >
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr', maxWidth: 320 }}>
              <TimeInput
                id={`item-${index}-start`}
                label={translate('meetings.itemStart', { number: index + 1 })}
                value={item.start}
                onChange={(start) => change({ start })}
              />
              <TimeInput
                id={`item-${index}-end`}
                label={translate('meetings.itemEnd', { number: index + 1 })}
                value={item.end}
                onChange={(end) => change({ end })}
              />
            </Box>
            <LocalTextInput
              name={`item-${index}-title`}
              label={translate('meetings.itemTitle', { number: index + 1 })}
              value={item.title}
              onChange={(title) => change({ title })}
              maximum={textLimits.title}
              multiline={false}
            />
            <SpeakerInput
              name={`item-${index}`}
              value={item.speaker}
              onChange={(speaker) => change({ speaker })}
            />
            <Button
              size="small"
              color="inherit"
              sx={{ justifySelf: 'start' }}
              onClick={() => onChange(programme.toSpliced(index, 1))}
            >
              {translate('meetings.removeItem', { number: index + 1 })}
            </Button>
          </Box>
        );
      })}
      <Button
        startIcon={<AddIcon />}
        onClick={() => onChange([...programme, { ...emptyItem(), start: last?.end ?? '' }])}
      >
        {translate('meetings.addItem')}
      </Button>
    </Box>
  );
}
