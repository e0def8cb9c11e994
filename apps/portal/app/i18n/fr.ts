import { committee } from './fr/committee.js';
import { calls } from './fr/calls.js';
import { common } from './fr/common.js';
import { consultation } from './fr/consultation.js';
import { content } from './fr/content.js';
import { developers } from './fr/developers.js';
import { following } from './fr/following.js';
import { forms } from './fr/forms.js';
import { labels } from './fr/labels.js';
import { meeting } from './fr/meeting.js';
import { pages } from './fr/pages.js';
import { personalData } from './fr/personal-data.js';
import { proposal } from './fr/proposal.js';
import { refusedFields } from './fr/refused-fields.js';
import { reports } from './fr/reports.js';
import { site } from './fr/site.js';
import { versions } from './fr/versions.js';

export const fr = {
  committee,
  developers,
  labels,
  meeting,
  ...calls,
  ...common,
  ...pages,
  ...proposal,
  ...site,
  ...content,
  ...consultation,
  ...forms,
  ...following,
  ...personalData,
  ...refusedFields,
  ...reports,
  ...versions,
};
