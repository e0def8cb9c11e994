import { institutionKinds } from '@iltizam/domain/institution-kinds';
import { useTranslate } from 'react-admin';
import type { InstitutionRowsQuery } from '../generated/graphql';
import { ChoiceFilter } from '../list/ChoiceFilter';
import type { Column, RowNames } from '../list/columns';
import { ListPage } from '../list/ListPage';
import { recordPath } from '../list/listPath';
import { SearchFilter } from '../list/SearchFilter';
import { LocalText } from '../text/LocalText';
import { KindName } from './KindName';

type Row = InstitutionRowsQuery['institutions'][number];

const columns: Column<Row>[] = [
  { key: 'kind', render: ({ kind }) => <KindName kind={kind} /> },
  { key: 'acronym', render: ({ acronym }) => acronym && <bdi>{acronym}</bdi> },
  { key: 'parent', wide: true, render: ({ parent }) => parent && <LocalText value={parent.name} /> },
];

const names: RowNames<Row> = {
  title: ({ name }) => <LocalText value={name} />,
  path: ({ reference }) => recordPath('institutions', reference),
};

export default function InstitutionList() {
  const translate = useTranslate();
  return (
    <ListPage
      columns={columns}
      names={names}
      filters={
        <>
          <SearchFilter />
          <ChoiceFilter
            source="kind"
            label={translate('resources.institutions.fields.kind')}
            choices={institutionKinds.map((id) => ({
              id,
              name: translate(`institutionKinds.${id}`),
            }))}
            many
          />
        </>
      }
    />
  );
}
