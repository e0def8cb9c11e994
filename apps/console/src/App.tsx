import { useMemo } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { authProvider } from './access/authProvider';
import { accountRoute } from './account';
import { dataProvider } from './api/dataProvider';
import { queryClient } from './api/queryClient';
import { applicationsRoute } from './applications';
import { assignments } from './assignments';
import { auditEvents } from './audit';
import { callRoutes } from './candidate-calls';
import { commentsRoute } from './comments';
import { commitments } from './commitments';
import { committeeRoutes } from './committee';
import { contentRoute } from './content';
import { dashboardRoute } from './dashboard';
import { dataRequestsRoute } from './data-requests';
import { healthRoute } from './health';
import { Home } from './home/Home';
import { raI18nProvider } from './i18n/raI18nProvider';
import { useLanguage } from './i18n/useLanguage';
import { institutions } from './institutions';
import { AccessDenied } from './layout/AccessDenied';
import { ErrorPage } from './layout/ErrorPage';
import { Layout } from './layout/Layout';
import { LoadingPage } from './layout/LoadingPage';
import { NotFound } from './layout/NotFound';
import { Toast } from './layout/Toast';
import { mails } from './mails';
import { meetings } from './meetings';
import { moderationRoute } from './moderation';
import { plans } from './plans';
import { proposals } from './proposals';
import { publicationRoute } from './publication';
import { passwordRoutes } from './sign-in';
import { SignInPage } from './sign-in/SignInPage';
import { themeOptions } from './theme/theme';
import { triageRoute } from './triage';
import { users } from './users';

export function App() {
  const language = useLanguage();
  const i18nProvider = useMemo(() => raI18nProvider(language), [language]);
  return (
    <Admin
      accessDenied={AccessDenied}
      authProvider={authProvider}
      catchAll={NotFound}
      darkTheme={null}
      dashboard={Home}
      dataProvider={dataProvider}
      disableTelemetry
      error={ErrorPage}
      i18nProvider={i18nProvider}
      layout={Layout}
      loading={LoadingPage}
      loginPage={SignInPage}
      notification={Toast}
      queryClient={queryClient}
      requireAuth
      theme={themeOptions[language]}
    >
      <Resource {...proposals} />
      <Resource {...assignments} />
      <Resource {...commitments} />
      <Resource {...plans} />
      <Resource {...meetings} />
      <Resource {...institutions} />
      <Resource {...users} />
      <Resource {...mails} />
      <Resource {...auditEvents} />
      <CustomRoutes>{accountRoute}</CustomRoutes>
      <CustomRoutes>{applicationsRoute}</CustomRoutes>
      <CustomRoutes>{callRoutes}</CustomRoutes>
      <CustomRoutes>{commentsRoute}</CustomRoutes>
      <CustomRoutes>{committeeRoutes}</CustomRoutes>
      <CustomRoutes>{contentRoute}</CustomRoutes>
      <CustomRoutes>{dashboardRoute}</CustomRoutes>
      <CustomRoutes>{dataRequestsRoute}</CustomRoutes>
      <CustomRoutes>{healthRoute}</CustomRoutes>
      <CustomRoutes>{moderationRoute}</CustomRoutes>
      <CustomRoutes>{publicationRoute}</CustomRoutes>
      <CustomRoutes noLayout>{triageRoute}</CustomRoutes>
      <CustomRoutes noLayout>{passwordRoutes}</CustomRoutes>
    </Admin>
  );
}
