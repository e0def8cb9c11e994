import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { PlanHealthFigures } from './dashboard.documents';

type QueryShownProps = { variables: { plan: string; on: string | null } };

/** The question whose answer stands above, for whoever wants to ask it from elsewhere. */
export function QueryShown({ variables }: QueryShownProps) {
  const translate = useTranslate();
  return (
    <Box component="details" sx={{ minWidth: 0 }}>
      <summary>{translate('dashboard.query')}</summary>
      <Box
        component="pre"
        dir="ltr"
        lang="en"
        tabIndex={0}
        role="region"
        aria-label={translate('dashboard.query')}
        sx={{ overflow: 'auto', maxBlockSize: 360, p: 1.5, bgcolor: 'background.paper', borderRadius: 1 }}
      >
        {`# POST /graphql\n# ${JSON.stringify(variables)}\n${PlanHealthFigures.toString()}`}
      </Box>
    </Box>
  );
}
