import { useTranslate } from 'react-admin';
import type { Sending } from '../commitments/evidence/useSending';
import { formatPercent } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';
import type { DocumentRow } from './content.record';
import { PublishedState } from './PublishedState';

type DocumentStateProps = { document: DocumentRow; sending: Sending | undefined };

/** How a document is held, where it belongs, and whether everybody sees it. */
export function DocumentState({ document, sending }: DocumentStateProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const file =
    document.state === 'AVAILABLE'
      ? translate(`content.kinds.${document.kind}`)
      : sending && !sending.failed
        ? translate('evidence.progress', {
            percent: formatPercent(Math.floor(sending.share * 100), language),
          })
        : translate(`content.fileStates.${document.state}`);
  return (
    <>
      <PublishedState of={document} /> · {file}
      {document.refusal && ` (${translate(`content.refusals.${document.refusal}`)})`}
      {document.stage && ` · ${translate(`stages.${document.stage}`)}`}
    </>
  );
}
