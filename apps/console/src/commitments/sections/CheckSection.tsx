import { useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import { CardReading } from '../card/CardReading';
import type { SectionProps } from '../card/SectionProps';
import { DraftedFields } from '../check/DraftedFields';
import { JudgeReport } from '../check/JudgeReport';
import { Missing } from '../check/Missing';
import { SendReport } from '../check/SendReport';
import { TakeBack } from '../check/TakeBack';
import type { CommitmentRecord } from '../commitment.record';
import { CommitmentActions } from '../CommitmentActions';
import { FieldComments } from '../draft/FieldComments';

/** As those read it who cannot write on it. */
const asRead = (card: CommitmentRecord): CommitmentRecord => ({
  ...card,
  openFields: [],
  activities: card.activities.map((activity) => ({ ...activity, openToReport: false })),
});

/** Everything on one page: what is missing, what is handed over, the handing over itself, and the card as it is read. */
export default function CheckSection({ card }: SectionProps) {
  const translate = useTranslate();
  const { draft, tasks } = card;
  const sent = draft?.state === 'SENT';
  const judges = draft?.actions.some(({ action }) => action === 'VALIDATE') ?? false;
  return (
    <>
      {tasks.length > 0 && !sent && <Missing card={card} />}
      {draft?.state === 'RETURNED' && <FieldComments column={null} />}
      {sent && <TakeBack card={card} />}
      {judges ? <JudgeReport card={card} /> : <DraftedFields card={card} />}
      <SendReport card={card} />
      {card.actions.length > 0 && <CommitmentActions commitment={card} />}
      <Typography variant="h2">{translate('card.check.preview')}</Typography>
      <CardReading card={asRead(card)} />
    </>
  );
}
