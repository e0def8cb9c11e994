import Box from '@mui/material/Box';
import type { College } from '@iltizam/domain/roles';
import { useTranslate } from 'react-admin';

/** A college as a heading: its name begins a line here, and stands inside a sentence elsewhere. */
export function CollegeName({ college }: { college: College }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-block', '&::first-letter': { textTransform: 'uppercase' } }}>
      {translate(`colleges.${college}`)}
    </Box>
  );
}
