import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import { useMe } from '../access/useMe';
import { CallsUnderWay } from '../candidate-calls/CallsUnderWay';
import { NextSession } from '../committee/NextSession';
import { WaitingForAgenda } from '../committee/WaitingForAgenda';
import { LoadingPage } from '../layout/LoadingPage';
import { PageTitle } from '../layout/PageTitle';
import { ModerationLink } from '../moderation/ModerationLink';
import { Accounts } from './Accounts';
import { LastEvents } from './LastEvents';
import { LateAssignments } from './LateAssignments';
import { MyAssignments } from './MyAssignments';
import { MyCardTasks } from './MyCardTasks';
import { MyCards } from './MyCards';
import { PlanToday } from './PlanToday';
import { Queues } from './Queues';
import { RetainedInNoCard } from './RetainedInNoCard';
import { TriageLink } from './TriageLink';
import { WaitingProposals } from './WaitingProposals';

/** What waits for this person, put together from what they may do, never from what they are. */
export function Home() {
  const translate = useTranslate();
  const me = useMe();
  const may = useMay();
  if (me === null) return <LoadingPage />;
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title={translate('ra.page.dashboard')} />
      <Typography variant="h2" sx={{ fontSize: '1.4rem' }}>
        {translate('home.greeting')} <bdi>{me.name}</bdi>
      </Typography>
      {may('Mutation.decideProposal') && <PlanToday />}
      {may('Query.triageQueue') && <TriageLink />}
      {(may('Mutation.castVote') || may('Mutation.conveneSession')) && <NextSession />}
      {may('Mutation.scoreCandidacy') && <CallsUnderWay />}
      {may('Mutation.putOnAgenda') && <WaitingForAgenda />}
      <ModerationLink />
      {may('Mutation.decideProposal') && <Queues />}
      {may('Mutation.saveDraft') && <MyCardTasks />}
      {may('Mutation.answerAssignment') && <MyAssignments />}
      {may('Mutation.decideProposal') && <WaitingProposals />}
      {may('Mutation.assignProposal') && may('Query.assignments') && <LateAssignments />}
      {(may('Mutation.linkSource') || may('Mutation.decideProposal')) && <RetainedInNoCard />}
      {may('Mutation.reportActivity') && <MyCards />}
      {may('Query.users') && <Accounts />}
      {may('Query.auditEvents') && <LastEvents />}
    </Box>
  );
}
