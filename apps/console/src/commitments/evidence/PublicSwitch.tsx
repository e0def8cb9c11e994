import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

type PublicSwitchProps = {
  value: boolean;
  /** Of a file everybody gets a copy. */
  isFile: boolean;
  onChange: (value: boolean) => void;
};

/** Does everybody see it? With what has to be thought of before they do. */
export function PublicSwitch({ value, isFile, onChange }: PublicSwitchProps) {
  const translate = useTranslate();
  return (
    <Box>
      <FormControlLabel
        control={<Switch checked={value} onChange={(_event, checked) => onChange(checked)} />}
        label={translate('evidence.public')}
      />
      <Typography variant="body2" color="textSecondary">
        {translate(value ? 'evidence.publicHint' : 'evidence.privateHint')}{' '}
        {value && isFile && translate('evidence.copyHint')}
      </Typography>
    </Box>
  );
}
