import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { DirIcon } from '../layout/DirIcon';

/** Back to the list, which still has its filters. */
export function BackLink({ resource }: { resource: string }) {
  const translate = useTranslate();
  return (
    <MuiLink
      component={Link}
      to={`/${resource}`}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, marginBlockEnd: 1.5 }}
    >
      <DirIcon icon={ArrowBackIcon} />
      {translate(`resources.${resource}.list`)}
    </MuiLink>
  );
}
