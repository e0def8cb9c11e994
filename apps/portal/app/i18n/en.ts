import { committee } from './en/committee.js';
import { calls } from './en/calls.js';
import { common } from './en/common.js';
import { consultation } from './en/consultation.js';
import { content } from './en/content.js';
import { developers } from './en/developers.js';
import { following } from './en/following.js';
import { forms } from './en/forms.js';
import { labels } from './en/labels.js';
import { meeting } from './en/meeting.js';
import { pages } from './en/pages.js';
import { personalData } from './en/personal-data.js';
import { proposal } from './en/proposal.js';
import { refusedFields } from './en/refused-fields.js';
import { reports } from './en/reports.js';
import { site } from './en/site.js';
import { versions } from './en/versions.js';

export const en = {
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
