import type { OpenedForm } from '../forms/opened-form.js';
import type { MeetingQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Code } from '../text/Code.js';

type Own = NonNullable<NonNullable<MeetingQuery['meeting']>['ownRegistration']>;

/** The seat somebody has, its code for the door, and the way to give it back. */
export function OwnSeat({ own: { state, code, picture }, opened }: { own: Own; opened: OpenedForm }) {
  const { t } = useLanguage();
  return (
    <div className="note">
      <p>
        <strong>{t(`meeting.register.state.${state}`)}</strong>
      </p>
      {state === 'ACCEPTED' && (
        <div className="door-code">
          {/* Drawn by our own server: pictures in addresses are refused by the page's security policy. */}
          <div
            className="door-picture"
            role="img"
            aria-label={t('meeting.register.picture', { code })}
            dangerouslySetInnerHTML={{ __html: picture }}
          />
          <div>
            <p>
              {t('meeting.register.code')}
              <br />
              <strong className="door-letters">
                <Code>{code}</Code>
              </strong>
            </p>
            <p className="muted">{t('meeting.register.codeHint')}</p>
          </div>
        </div>
      )}
      {state !== 'CANCELLED' && (
        <form className="form-do" method="post">
          <input type="hidden" name="key" value={`${opened.key}-cancel`} />
          <button className="button button-quiet" name="do" value="cancel">
            {t('meeting.register.cancel')}
          </button>
        </form>
      )}
    </div>
  );
}
