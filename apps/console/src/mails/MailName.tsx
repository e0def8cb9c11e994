import { useTranslate } from 'react-admin';
import { Code } from '../text/Code';
import type { MailRow } from './mailRow';

/** What the mail is about, and of which record it tells. */
export function MailName({ mail: { kind, reference } }: { mail: MailRow }) {
  const translate = useTranslate();
  return (
    <>
      {translate(`mails.kinds.${kind}`)}
      {reference && (
        <>
          {' · '}
          <Code>{reference}</Code>
        </>
      )}
    </>
  );
}
