import { dayOf } from '@iltizam/domain/country-clock';
import { sayDay } from '../format/dates.js';
import { sayPeriod } from '../format/periods.js';
import type { LocalizedFragment } from '../generated/graphql.js';
import type { Language } from '../i18n/language.js';
import { cardResults } from './card-results.js';
import type { Cell, Report, ReportPart } from './report.js';
import type { Card } from './reported-card.js';
import { ours, theirs } from './said.js';

/** A commitment's card, to be taken away: what its page tells, in the same order. */
export function cardReport(card: Card, on: string, language: Language): Report {
  const { t, locale } = language;
  const page = `/${locale}/commitments/${card.reference}`;
  const prose = (
    id: 'problem' | 'solution' | 'contribution' | 'additional',
    of: LocalizedFragment | null,
  ): ReportPart[] =>
    of === null
      ? []
      : [{ id, title: t(`commitment.${id}`), paragraphs: paragraphsOf(of, language), tables: [] }];
  const results = card.expectedResults.map((one) => theirs(language, one));
  return {
    title: theirs(language, card.title).text,
    subject: ours(
      language,
      card.number === null ? t('commitment.draft') : t('commitment.number', { number: card.number }),
      page,
    ),
    about: t('report.aboutCard', { date: sayDay(locale, on, 'DAY') }),
    parts: [
      facts(card, language),
      ...prose('problem', card.problem),
      ...prose('solution', card.solution),
      ...(results.length === 0
        ? []
        : [{ id: 'results', title: t('commitment.results'), paragraphs: [], list: results, tables: [] }]),
      ...prose('contribution', card.contribution),
      ...prose('additional', card.additionalInformation),
      ...cardResults(card, language),
    ],
  };
}

/** A text's paragraphs, each in the language the whole text is shown in. */
const paragraphsOf = (of: LocalizedFragment, language: Language) => {
  const said = theirs(language, of);
  return said.text.split(/\n+/u).map((text) => ({ ...said, text }));
};

function facts(card: Card, language: Language): ReportPart {
  const { t, locale } = language;
  const { plan, area, leadInstitution, supportingInstitutions, partners, contact, progress } = card;
  const institution = ({ reference, name }: typeof leadInstitution) =>
    theirs(language, name, `/${locale}/institutions/${reference}`);
  const names = (all: { name: LocalizedFragment }[]): Cell =>
    all.length === 0
      ? ours(language, '–')
      : {
          ...ours(language, all.map(({ name }) => theirs(language, name).text).join(t('report.listed'))),
          quoted: true as const,
        };
  const period = sayPeriod(language, card.startsOn || card.endsOn ? card : plan);
  const rows: [name: string, value: Cell][] = [
    [t('commitment.plan'), theirs(language, plan.title, `/${locale}/plans/${plan.reference}`)],
    [t('commitment.area'), area && theirs(language, area.name)],
    [t('commitment.leadInstitution'), institution(leadInstitution)],
    [t('commitment.supporting'), names(supportingInstitutions)],
    [t('commitment.partners'), names(partners)],
    [t('commitment.contact'), contact?.mailbox ? ours(language, contact.mailbox) : null],
    [t('commitment.period'), period === null ? null : ours(language, period)],
    [t('report.status'), ours(language, t(`labels.commitmentState.${card.state}`))],
    [t('report.percent'), progress.percent],
    [t('commitment.updated'), ours(language, sayDay(locale, dayOf(new Date(card.updatedAt)), 'DAY'))],
  ];
  return {
    id: 'about',
    title: t('commitment.about'),
    paragraphs: [],
    tables: [
      {
        name: t('commitment.about'),
        columns: [t('report.field'), t('report.answer')].map((name) => ({ name, numeric: false })),
        rows: rows.map(([name, value]): Cell[] => [ours(language, name), value]),
      },
    ],
  };
}
