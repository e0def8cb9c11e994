import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { DirIcon } from '../layout/DirIcon';

/** Back to the committee and all its sessions. */
export function CommitteeLink() {
  const translate = useTranslate();
  return (
    <MuiLink
      component={Link}
      to="/committee"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, marginBlockEnd: 1.5 }}
    >
      <DirIcon icon={ArrowBackIcon} />
      {translate('committee.title')}
    </MuiLink>
  );
}
