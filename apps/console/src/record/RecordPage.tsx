import type { ReactNode } from 'react';
import { useAuthenticated } from 'react-admin';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LoadingPage } from '../layout/LoadingPage';
import { PageTitle } from '../layout/PageTitle';
import { BackLink } from './BackLink';
import { useRecord } from './useRecord';

type RecordPageProps<Row> = {
  resource: string;
  /** The page's name, for the bar and the window. */
  title: (row: Row) => string;
  children: (row: Row) => ReactNode;
};

/** One record: read, or why it cannot be. */
export function RecordPage<Row extends { id: string }>({ resource, title, children }: RecordPageProps<Row>) {
  useAuthenticated();
  const { data, error, isPending, refetch } = useRecord<Row>(resource);
  return (
    <>
      <BackLink resource={resource} />
      {data && <PageTitle title={title(data)} />}
      {isPending && <LoadingPage />}
      {error && !data && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && children(data)}
    </>
  );
}
