import type { AttachmentLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

/** The files of a proposal its author writes anew: each can be taken away with the change. */
export function KeptFiles({ files }: { files: AttachmentLineFragment[] }) {
  const { t } = useLanguage();
  if (files.length === 0) return null;
  return (
    <fieldset>
      <legend>{t('attachment.title')}</legend>
      {files.map(({ id, fileName }) => (
        <label key={id} className="choice">
          <input type="checkbox" name="removed" value={id} />
          <span>
            {t('attachment.remove')} <bdi>{fileName}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
