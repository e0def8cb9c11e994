import type { SvgIconComponent } from '@mui/icons-material';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import { Link, useMatch } from 'react-router-dom';
import { palette } from '../theme/palette';

type MenuLinkProps = {
  to: string;
  icon: SvgIconComponent;
  label: string;
  onChoose: () => void;
};

export function MenuLink({ to, icon: Icon, label, onChoose }: MenuLinkProps) {
  const here = useMatch({ path: to, end: to === '/' }) !== null;
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={Link}
        to={to}
        onClick={onChoose}
        aria-current={here ? 'page' : undefined}
        sx={{
          borderRadius: 2,
          marginBlockEnd: 0.5,
          color: here ? palette.nightText : palette.nightSoft,
          bgcolor: here ? palette.nightRaised : 'transparent',
          fontWeight: here ? 600 : 400,
          '&:hover': { bgcolor: palette.nightRaised, color: palette.nightText },
          '&.Mui-focusVisible': { outlineColor: palette.nightText, outlineOffset: -3 },
        }}
      >
        <ListItemIcon sx={{ color: 'inherit', minWidth: 36 }}>
          <Icon fontSize="small" />
        </ListItemIcon>
        {label}
      </ListItemButton>
    </ListItem>
  );
}
