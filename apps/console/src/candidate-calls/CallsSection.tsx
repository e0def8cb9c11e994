import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Section } from '../record/Section';
import { CallRow } from './CallRow';
import { useCalls } from './useCall';

/** All calls for candidates, the latest first. */
export function CallsSection({ seated }: { seated: boolean }) {
  const translate = useTranslate();
  const may = useMay();
  const { data, error, refetch } = useCalls();
  return (
    <Section
      title={translate('calls.list')}
      action={
        may('Mutation.createCandidateCall') &&
        seated && (
          <Button component={Link} to="/committee/calls/create" variant="outlined" startIcon={<AddIcon />}>
            {translate('calls.create')}
          </Button>
        )
      }
    >
      {error && !data && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Typography color="textSecondary">{translate('calls.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((call) => (
          <CallRow key={call.reference} call={call} />
        ))}
      </Box>
    </Section>
  );
}
