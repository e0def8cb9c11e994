import { arNorm } from '@iltizam/domain/arabic';
import { pageOf } from './rows.mjs';

const languages = ['ar', 'fr', 'en'];
const references = (rows) => rows.map(({ reference }) => ({ reference }));
const one =
  (name, key) =>
  (row, _given, { load }) =>
    row[key] === null
      ? null
      : load(name)
          .load(row[key])
          .then(([found]) => found ?? null);
const all =
  (name) =>
  (row, _given, { load }) =>
    load(name).load(row.id);

const days = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function elapsed({ today, startsOn, endsOn }) {
  if (startsOn === null || endsOn === null) return null;
  if (today < startsOn) return 0;
  if (today >= endsOn) return 100;
  return Math.round(((days(startsOn, today) + 1) * 1000) / (days(startsOn, endsOn) + 1)) / 10;
}

const basis = ({ reports, reported }) =>
  Number(reports) > 0 ? 'COMPUTED' : reported === null ? 'NONE' : 'REPORTED';

const isMissing = (text, language) =>
  languages.some((other) => text[other]?.trim()) && !text[language]?.trim();

export const resolvers = {
  Text: { text: (text, { locale }) => text[locale.toLowerCase()] ?? text[text.original] ?? null },
  Query: {
    plan: (_root, { reference }, { load }) =>
      load('planByReference')
        .load(reference)
        .then(([plan]) => plan ?? null),
    commitment: (_root, { reference }, { load }) =>
      load('commitmentByReference')
        .load(reference)
        .then(([found]) => found ?? null),
    async proposals(_root, { filter, first, after }, { query }) {
      const place = after ? placeOf(after) : null;
      const q = filter?.q && arNorm(filter.q);
      const { total, page } = pageOf({ ...filter, q }, place, first);
      const found = await query(page);
      const shown = found.slice(0, first);
      const last = shown.at(-1);
      return {
        totalCount: () => query(total).then(([row]) => row.total),
        pageInfo: {
          hasNextPage: found.length > first,
          endCursor: last ? Buffer.from(JSON.stringify(['', last.at, last.id])).toString('base64url') : null,
        },
        edges: shown.map((node) => ({ node })),
      };
    },
  },
  Plan: {
    progress: (plan, _given, { load }) =>
      load('planProgress')
        .load(plan.id)
        .then(([row]) => ({ percent: row.percent, elapsedPercent: elapsed(row) })),
    commitments: async (plan, { first }, { load }) => {
      const found = await load('commitmentsOfPlan').load(plan.id);
      return { totalCount: found.length, edges: found.slice(0, first).map((node) => ({ node })) };
    },
  },
  Commitment: {
    plan: one('plan', 'plan_id'),
    area: one('area', 'area_id'),
    leadInstitution: one('leadInstitution', 'id'),
    supportingInstitutions: all('supportingInstitutions'),
    relatedCommitments: all('relatedCommitments'),
    activities: all('activities'),
    indicators: all('indicators'),
    sources: all('sources'),
    progress: (card, _given, { load }) =>
      load('progress')
        .load(card.id)
        .then(([row]) => ({ percent: row.percent, elapsedPercent: elapsed(row), basis: basis(row) })),
    missingLanguages: async (card, _given, { load }) => {
      const texts = await load('texts').load(card.id);
      return languages
        .filter((language) => texts.some(({ t }) => isMissing(t, language)))
        .map((language) => language.toUpperCase());
    },
  },
  Institution: { parent: ({ parent }) => parent && { reference: parent } },
  Indicator: {
    measurements: async (indicator, _given, { load }) => {
      const found = await load('measurements').load(indicator.id);
      return { totalCount: Number(found[0]?.total ?? 0), edges: found.map((node) => ({ node })) };
    },
  },
  Proposal: {
    plan: one('plan', 'plan_id'),
    theme: one('theme', 'theme_id'),
    meeting: one('meeting', 'meeting_id'),
    outcome: one('outcome', 'id'),
    institutions: async (row, _given, { load }) => references(await load('institutions').load(row.id)),
  },
};

/** What is signed in a cursor of the api comes first; whether it is signed is not looked at here. */
function placeOf(cursor) {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  return JSON.parse(text.slice(0, text.indexOf(']') + 1)).slice(1);
}
