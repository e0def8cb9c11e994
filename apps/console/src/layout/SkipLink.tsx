import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

/** The first stop of the Tab key: past the menu, to the page. */
export function SkipLink() {
  const translate = useTranslate();
  return (
    <Button
      variant="contained"
      onClick={() => document.getElementById('main-content')?.focus()}
      sx={{
        position: 'fixed',
        insetInlineStart: 12,
        insetBlockStart: -80,
        zIndex: 'tooltip',
        '&:focus': { insetBlockStart: 12 },
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Button>
  );
}
