import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { DayInput } from '../forms/DayInput';

export type Publishing = { published: boolean; publishedOn: string | null };

type PublishedFieldsProps = { value: Publishing; onChange: (value: Publishing) => void };

/** A draft, or for everybody from a day on. */
export function PublishedFields({ value, onChange }: PublishedFieldsProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'start' }}>
      <Box>
        <FormControlLabel
          control={
            <Switch
              checked={value.published}
              onChange={(_event, published) => onChange({ ...value, published })}
            />
          }
          label={translate('content.published')}
        />
        <Typography variant="body2" color="textSecondary">
          {translate(value.published ? 'content.publishedHint' : 'content.draftHint')}
        </Typography>
      </Box>
      <DayInput
        name="content-published-on"
        label={translate('content.publishedOn')}
        value={value.publishedOn}
        onChange={(publishedOn) => onChange({ ...value, publishedOn })}
        helperText={translate('content.publishedOnHint')}
      />
    </Box>
  );
}
