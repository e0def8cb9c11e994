import { comments, stagePlan } from './stage-plan';
import { account, password, secondFactor } from './account';
import { actions, timeline } from './actions';
import { auditSeals } from './audit-seals';
import { app, conflict, finder, forms, list, signIn, texts } from './app';
import { applications } from './applications';
import { calls } from './candidate-calls';
import { card } from './card';
import { committee } from './committee';
import { sessions } from './sessions';
import { content } from './content';
import { author } from './author';
import { dataRequests } from './data-requests';
import { dashboard, standings } from './dashboard';
import { evidence } from './evidence';
import { excel } from './excel';
import { health } from './health';
import { home } from './home';
import { moderation } from './moderation';
import { publication } from './publication';
import { ra } from './ra';
import { activities, indicators, progress } from './progress';
import { mails } from './mails';
import { meetings } from './meetings';
import { institutions, users } from './records';
import { plans } from './plans';
import { audit } from './audit';
import { refusals } from './refusals';
import { resources } from './resources';
import { triage } from './triage';
import { rounds } from './rounds';
import { versions } from './versions';
import { assessments } from './assessments';
import { attachments } from './attachments';
import * as words from './words';
import { assignments, commitments, proposals } from './work';

/** Everything the console says in French. */
export const catalogue = {
  ra,
  app,
  signIn,
  password,
  secondFactor,
  account,
  list,
  finder,
  forms,
  texts,
  conflict,
  calls,
  card,
  committee,
  sessions,
  evidence,
  excel,
  health,
  home,
  applications,
  content,
  dashboard,
  author,
  dataRequests,
  standings,
  proposals,
  assignments,
  commitments,
  activities,
  indicators,
  progress,
  plans,
  institutions,
  mails,
  meetings,
  moderation,
  users,
  audit,
  auditSeals,
  actions,
  timeline,
  triage,
  publication,
  refusals,
  rounds,
  resources,
  versions,
  assessments,
  attachments,
  stagePlan,
  comments,
  ...words,
};
