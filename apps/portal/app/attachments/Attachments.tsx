import type { AttachmentLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { AttachmentName } from './AttachmentName.js';

/** The files that go with a proposal, to be downloaded. */
export function Attachments({ files }: { files: AttachmentLineFragment[] }) {
  const { t } = useLanguage();
  if (files.length === 0) return null;
  return (
    <Section id="files" title={t('attachment.title')}>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <AttachmentName file={file} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
