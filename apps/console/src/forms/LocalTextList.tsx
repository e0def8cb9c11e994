import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LocalTextInput } from './LocalTextInput';
import { emptyDraft, type TextDraft } from './textDraft';

type LocalTextListProps = {
  name: string;
  label: string;
  addLabel: string;
  values: TextDraft[];
  onChange: (values: TextDraft[]) => void;
  maximum: number;
};

/** Several texts of one kind, each in three languages; one that is left empty is not kept. */
export function LocalTextList({ name, label, addLabel, values, onChange, maximum }: LocalTextListProps) {
  const translate = useTranslate();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, marginBlock: 1 }}>
      <Typography component="legend" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      {values.map((value, index) => (
        <Box key={index}>
          <LocalTextInput
            name={`${name}-${index}`}
            label={`${label} ${index + 1}`}
            layout="side-by-side"
            value={value}
            onChange={(changed) => onChange(values.with(index, changed))}
            maximum={maximum}
          />
          <Button
            size="small"
            color="inherit"
            onClick={() => onChange(values.toSpliced(index, 1))}
            aria-label={translate('forms.removeItem', { item: `${label} ${index + 1}` })}
          >
            {translate('ra.action.remove')}
          </Button>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={() => onChange([...values, emptyDraft()])}>
        {addLabel}
      </Button>
    </Box>
  );
}
