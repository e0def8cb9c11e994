import { useTranslate } from 'react-admin';
import { ProgressWords } from '../commitments/ProgressWords';
import type { CommitmentRowsQuery } from '../generated/graphql';
import { RecordLink } from '../record/RecordLink';
import { ShortList } from './ShortList';

type Row = CommitmentRowsQuery['commitments']['edges'][number]['node'];

/** The commitment cards the own institution leads or supports. */
export function MyCards() {
  const translate = useTranslate();
  return (
    <ShortList<Row>
      title={translate('home.cards.title')}
      resource="commitments"
      filter={{ mine: true }}
      sort={{ field: 'number', order: 'ASC' }}
      empty={translate('home.cards.empty')}
    >
      {({ reference, title, progress }) => (
        <>
          <RecordLink resource="commitments" id={reference} title={title} />
          <ProgressWords progress={progress} />
        </>
      )}
    </ShortList>
  );
}
