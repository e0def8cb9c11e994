import type { PublicForm } from '@iltizam/domain/public-forms';
import { useLanguage } from '../i18n/language.js';
import type { OpenedForm } from './opened-form.js';

interface FormGuardProps {
  form: PublicForm;
  /** What the loader of the page said of the form: `openForm()`. */
  opened: OpenedForm;
}

/**
 * What comes with every form, unseen: the key that makes a second press harmless, when it was opened, and a trap that
 * people do not see. Where scripts run, one puts the proof of work into `proof`; without it the form goes the slow path.
 */
export function FormGuard({ form, opened: { key, at } }: FormGuardProps) {
  const { t } = useLanguage();
  return (
    <>
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="openedAt" value={at} />
      <input type="hidden" name="proof" value="" data-proof={form} autoComplete="off" />
      {/* Stands once in the head, however many forms a page has. */}
      <script async type="module" src="/proof/proof-of-work.js" />
      <div className="trap" aria-hidden="true">
        <label>
          {t('forms.trap')}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  );
}
