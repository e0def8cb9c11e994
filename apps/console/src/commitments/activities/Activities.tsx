import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { Section } from '../../record/Section';
import { ActivityRow } from './ActivityRow';
import type { CommitmentRecord } from '../commitment.record';
import { ReportDialog } from './ReportDialog';

/** The activities with their dates and what was last reported of each. */
export function Activities({ commitment }: { commitment: CommitmentRecord }) {
  const translate = useTranslate();
  const [reported, setReported] = useState<ActivityFactsFragment | null>(null);
  return (
    <Section title={translate('activities.title', { smart_count: commitment.activities.length })}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {commitment.activities.map((activity) => (
          <ActivityRow
            key={activity.id}
            activity={activity}
            onReport={activity.openToReport ? () => setReported(activity) : undefined}
          />
        ))}
      </Box>
      {reported && (
        <ReportDialog
          seen={reported}
          activity={commitment.activities.find(({ id }) => id === reported.id) ?? reported}
          onClose={() => setReported(null)}
        />
      )}
    </Section>
  );
}
