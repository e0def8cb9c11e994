import { FileSize } from '../documents/FileSize.js';
import type { AttachmentLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

/** A file by what it shows, or by its name where its author did not say; its kind and size before somebody takes it. */
export function AttachmentName({ file }: { file: AttachmentLineFragment }) {
  const { t } = useLanguage();
  const { title, fileName, url, mediaType, refusal } = file;
  const name = title ? <LocalText of={title} /> : <bdi>{fileName}</bdi>;
  const said: string[] = [`forms.why.${refusal}`, 'forms.why.DAMAGED'];
  return (
    <>
      {url === null ? (
        name
      ) : (
        <a href={url} rel="nofollow" download>
          {name}
        </a>
      )}{' '}
      <FileSize file={file} />
      {refusal !== null ? (
        <span className="warning">{t(said as 'forms.why.DAMAGED'[])}</span>
      ) : (
        mediaType === null && <span className="muted">{t('attachment.checking')}</span>
      )}
    </>
  );
}
