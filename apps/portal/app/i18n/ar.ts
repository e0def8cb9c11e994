import { committee } from './ar/committee.js';
import { calls } from './ar/calls.js';
import { common } from './ar/common.js';
import { consultation } from './ar/consultation.js';
import { content } from './ar/content.js';
import { developers } from './ar/developers.js';
import { following } from './ar/following.js';
import { forms } from './ar/forms.js';
import { labels } from './ar/labels.js';
import { meeting } from './ar/meeting.js';
import { pages } from './ar/pages.js';
import { personalData } from './ar/personal-data.js';
import { proposal } from './ar/proposal.js';
import { refusedFields } from './ar/refused-fields.js';
import { reports } from './ar/reports.js';
import { site } from './ar/site.js';
import { versions } from './ar/versions.js';

export const ar = {
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
