import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { PlanStagesQuery } from '../generated/graphql';
import { today } from '../i18n/format';
import { Period } from '../text/Day';
import { ConsultationDialog } from './ConsultationDialog';
import { ConsultationEndDialog } from './ConsultationEndDialog';

type Plan = NonNullable<PlanStagesQuery['plan']>;
type Consultation = Plan['consultations'][number];

/** The public consultations of a plan: announced, put off or ended early, and read comment by comment. */
export function PlanConsultations({ plan }: { plan: Plan }) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<Consultation | 'new' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {translate('stagePlan.consultations')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {plan.consultations.map((consultation) => (
          <li key={consultation.reference}>
            <Held plan={plan.reference} consultation={consultation} />
            {consultation.endsOn >= today() && (
              <Button onClick={() => setOpened(consultation)}>{translate('stagePlan.changeEnd')}</Button>
            )}
          </li>
        ))}
      </Box>
      <Button onClick={() => setOpened('new')}>{translate('stagePlan.announceConsultation')}</Button>
      {opened === 'new' && <ConsultationDialog plan={plan} onClose={close} />}
      {opened !== null && opened !== 'new' && <ConsultationEndDialog consultation={opened} onClose={close} />}
    </>
  );
}

function Held({ plan, consultation }: { plan: string; consultation: Consultation }) {
  const translate = useTranslate();
  const { kind, startsOn, endsOn, isReceiving, tally } = consultation;
  return (
    <>
      {translate(`stagePlan.kind.${kind}`)}
      {' · '}
      <Period startsOn={startsOn} endsOn={endsOn} startPrecision="DAY" endPrecision="DAY" />
      {' · '}
      {translate(isReceiving ? 'stagePlan.receiving' : 'stagePlan.notReceiving')}
      {' · '}
      <MuiLink component={Link} to={`/comments?plan=${plan}`}>
        {translate('stagePlan.tally', tally)}
      </MuiLink>
    </>
  );
}
