import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { palette } from '../theme/palette';
import { Brand } from './Brand';
import { Menu } from './Menu';

const WIDTH = 232;

type SidebarProps = { open: boolean; onClose: () => void };

/** Beside the page on a wide screen, over it on a narrow one. */
export function Sidebar({ open, onClose }: SidebarProps) {
  const translate = useTranslate();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  const content = (
    <Box
      component="nav"
      aria-label={translate('app.menu.label')}
      sx={{ width: WIDTH, minHeight: '100%', bgcolor: palette.night, color: palette.nightText }}
    >
      <Brand />
      <Menu onChoose={onClose} />
    </Box>
  );
  if (wide)
    return (
      <Box sx={{ flex: 'none', bgcolor: palette.night }}>
        <Box sx={{ position: 'sticky', insetBlockStart: 0 }}>{content}</Box>
      </Box>
    );
  return (
    <Drawer
      open={open}
      onClose={onClose}
      anchor="left"
      slotProps={{ paper: { 'aria-label': translate('app.menu.label'), sx: { bgcolor: palette.night } } }}
    >
      {content}
    </Drawer>
  );
}
