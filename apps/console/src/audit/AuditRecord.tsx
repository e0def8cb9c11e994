import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { recordPath } from '../list/listPath';
import { Code } from '../text/Code';
import type { AuditRow } from './auditRow';

/** Where a record of each kind has its page; the others are named without a link. */
const pages: Record<string, string> = { PROPOSAL: 'proposals', COMMITMENT: 'commitments', USER: 'users' };

/** Accounts have no public key: their id says nothing to a reader. */
const isReadable = (reference: string) => !/^[0-9a-f-]{36}$/.test(reference);

/** The record an event touched, and the way to it. */
export function AuditRecord({ event: { recordType, reference } }: { event: AuditRow }) {
  const translate = useTranslate();
  if (reference == null) return null;
  const name = isReadable(reference) ? (
    <Code>{reference}</Code>
  ) : (
    translate(`audit.records.${recordType}`, { _: recordType })
  );
  const page = pages[recordType];
  return (
    <>
      {' · '}
      {page ? (
        <MuiLink component={Link} to={recordPath(page, reference)} underline="always">
          {name}
        </MuiLink>
      ) : (
        name
      )}
    </>
  );
}
