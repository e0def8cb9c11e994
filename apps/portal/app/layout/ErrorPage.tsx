import { href, isRouteErrorResponse, useRouteError } from 'react-router';
import { useLanguage } from '../i18n/language.js';
import { Code } from '../text/Code.js';
import { Page } from './Page.js';
import { Paging } from './Paging.js';

const codeOf: Record<number, 'INVALID_INPUT' | 'NOT_FOUND' | 'RATE_LIMITED'> = {
  400: 'INVALID_INPUT',
  404: 'NOT_FOUND',
  405: 'INVALID_INPUT',
  429: 'RATE_LIMITED',
};

/** What happened, what to do, and the code to name when asking for help. */
export function ErrorPage() {
  const { locale, t } = useLanguage();
  const error = useRouteError();
  const code = (isRouteErrorResponse(error) && codeOf[error.status]) || 'UNAVAILABLE';
  return (
    <Page title={t(`error.title.${code}`)}>
      <meta name="robots" content="noindex" />
      <div className="error">
        <p className="lead">{t(`error.what.${code}`)}</p>
        <p>{t(`error.todo.${code}`)}</p>
        <p>
          {t('text.label', { name: t('error.code') })} <Code>{code}</Code>
        </p>
        {/* A place in a list does not hold for ever: its beginning does. */}
        {code === 'INVALID_INPUT' && <Paging page={{ hasNextPage: false, endCursor: null }} />}
        <p>
          <a className="button" href={href('/:locale', { locale })}>
            {t('error.home')}
          </a>
        </p>
      </div>
    </Page>
  );
}
