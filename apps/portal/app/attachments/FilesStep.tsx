import { attachmentLimits } from '@iltizam/domain/attachments';
import { evidenceTypes } from '@iltizam/domain/evidence';
import { textLimits } from '@iltizam/domain/text-limits';
import { Field, Question } from '../forms/Field.js';
import type { OpenedForm } from '../forms/opened-form.js';
import type { AttachmentLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { sayNumber } from '../format/numbers.js';
import { AttachmentName } from './AttachmentName.js';

interface FilesStepProps {
  plan: string;
  files: AttachmentLineFragment[];
  opened: OpenedForm;
}

/** Files of the draft: those that are there, each with a way to take it away, and room for the next one. */
export function FilesStep({ plan, files, opened }: FilesStepProps) {
  const { locale, t } = useLanguage();
  const full = files.filter(({ refusal }) => refusal === null).length >= attachmentLimits.files;
  return (
    <div className="form">
      <p className="note">{t('attachment.published')}</p>
      {files.length > 0 && (
        <ul className="lines" aria-label={t('attachment.title')}>
          {files.map((file) => (
            <li key={file.id} className="line">
              <p className="line-text">
                <AttachmentName file={file} />
              </p>
              <form className="line-state" method="post" action={`/${locale}/propose?step=files`}>
                <input type="hidden" name="plan" value={plan} />
                <button className="button button-quiet" name="remove" value={file.id}>
                  {t('attachment.remove')} <bdi className="visually-hidden">{file.fileName}</bdi>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {/* One form: what was chosen is sent along, whichever button is pressed. */}
      <form className="form" method="post" encType="multipart/form-data" action={`/${locale}/propose/files`}>
        <input type="hidden" name="key" value={opened.key} />
        {full ? <p className="muted">{t('attachment.full')}</p> : <ChooseFile />}
        <div className="form-do">
          <button className="button" name="do" value="next">
            {t('propose.next')}
          </button>
          {!full && (
            <button className="button button-quiet" name="do" value="attach">
              {t('attachment.attach')}
            </button>
          )}
          <a href={`/${locale}/propose?step=solution`}>{t('propose.back')}</a>
        </div>
      </form>
    </div>
  );
}

function ChooseFile() {
  const { locale, t } = useLanguage();
  const kinds = evidenceTypes.map(({ extension }) => extension);
  const size = sayNumber(locale, attachmentLimits.fileBytes / 1_000_000);
  return (
    <>
      <Question id="file" label={t('attachment.choose')}>
        <p id="file-hint" className="muted">
          {t('attachment.limits', { size: t('commitment.megabytes', { size }) })}
          <br />
          <bdi dir="ltr">{kinds.map((kind) => kind.toUpperCase()).join(', ')}</bdi>
        </p>
        <input
          id="file"
          name="file"
          type="file"
          accept={kinds.map((kind) => `.${kind}`).join(',')}
          aria-describedby="file-hint"
        />
      </Question>
      <Field
        name="title"
        label={t('attachment.titleField')}
        hint={t('attachment.titleHint')}
        maxLength={textLimits.evidenceTitle}
      />
    </>
  );
}
