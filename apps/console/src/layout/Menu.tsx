import List from '@mui/material/List';
import { useTranslate } from 'react-admin';
import { useMe } from '../access/useMe';
import { MenuLink } from './MenuLink';
import { pagesFor } from './pages';

/** Every list the reader may open, and nothing else. */
export function Menu({ onChoose }: { onChoose: () => void }) {
  const translate = useTranslate();
  const operations = useMe()?.operations ?? [];
  return (
    <List sx={{ paddingInline: 1 }}>
      {pagesFor(operations).map(({ to, icon, label }) => (
        <MenuLink key={to} to={to} icon={icon} label={translate(label)} onChoose={onChoose} />
      ))}
    </List>
  );
}
