import type { Break } from './folders.js';

export const cards = 'commitments-nap2.json';
export const cocreation = 'cocreation.json';
export const curation = 'curation.json';

/** One of every kind of fault: the file, what is done to it, where the fault is and what it says. */
export const breaks: readonly (readonly [
  file: string,
  change: Break,
  path: string,
  reason: string | RegExp,
])[] = [
  // shape
  [cards, (f) => (f.commitments[0].colour = 'red'), '$.commitments[0].colour', 'unknown key'],
  [cards, (f) => delete f.commitments[1].title, '$.commitments[1].title', 'is missing'],
  [
    cards,
    (f) => (f.commitments[2].number = '3'),
    '$.commitments[2].number',
    /expected number, received string/,
  ],
  [cards, (f) => (f.commitments[3].problem = { fr: '  ' }), '$.commitments[3].problem.fr', 'is empty'],
  [cards, (f) => (f.commitments[4].solution = {}), '$.commitments[4].solution', 'has no text'],
  [
    cards,
    (f) => (f.commitments[5].title = { fr: 'Un titre', original: 'ar' }),
    '$.commitments[5].title',
    'has no text in its original, ar',
  ],
  [
    cards,
    (f) => (f.commitments[6].activities[0].start = '2021-02-30'),
    '$.commitments[6].activities[0].start',
    '"2021-02-30" is no date (YYYY, YYYY-MM or YYYY-MM-DD)',
  ],
  [
    cards,
    (f) => (f.commitments[6].activities[1].end = '2021-13'),
    '$.commitments[6].activities[1].end',
    '"2021-13" is no date (YYYY, YYYY-MM or YYYY-MM-DD)',
  ],
  [
    cards,
    (f) => (f.commitments[7].trackingIndicators[0].unit = 'apples'),
    '$.commitments[7].trackingIndicators[0].unit',
    '"apples" is none of: count, percent, milestone, score, days, rank',
  ],
  [cards, (f) => (f.commitments[8].sdgs = [18]), '$.commitments[8].sdgs[0]', /<=17/],
  [
    cocreation,
    (f) => (f.institutions[0].kind = 'club'),
    '$.institutions[0].kind',
    /^"club" is none of: administration, agency/,
  ],
  [
    cocreation,
    (f) => (f.meetings[0].date = '2020-10'),
    '$.meetings[0].date',
    '"2020-10" is no day (YYYY-MM-DD)',
  ],
  [
    cocreation,
    (f) => (f.meetings[8].startTime = '25:00'),
    '$.meetings[8].startTime',
    '"25:00" is no time (HH:MM)',
  ],
  [cocreation, (f) => (f.plans[0].areas[0].de = 'Zugang'), '$.plans[0].areas[0].de', 'unknown key'],
  [
    cocreation,
    (f) => (f.plans[0].areas[1] = { ar: 'النزاهة' }),
    '$.plans[0].areas[1]',
    'has no slug, and no English or French name to make one of',
  ],
  [
    cocreation,
    (f) => (f.plans[2].slug = 'MA NAP 3'),
    '$.plans[2].slug',
    '"MA NAP 3" is no slug (small letters, digits and hyphens)',
  ],
  [curation, (f) => delete f.planFacts[0].because, '$.planFacts[0].because', 'is missing'],
  // names that lead nowhere
  [
    cards,
    (f) => (f.commitments[9].leadInstitution = 'ministry-of-magic'),
    '$.commitments[9].leadInstitution',
    'the folder has no institution "ministry-of-magic"',
  ],
  [
    cards,
    (f) => (f.commitments[10].plan = 'ma-nap-9'),
    '$.commitments[10].plan',
    'the folder has no plan "ma-nap-9"',
  ],
  [
    cards,
    (f) => (f.commitments[11].area = 'space'),
    '$.commitments[11].area',
    'ma-nap-2 has no area "space"',
  ],
  [
    cocreation,
    (f) => (f.meetings[1].theme = 'peace'),
    '$.meetings[1].theme',
    'ma-nap-2 has no theme "peace"',
  ],
  [
    cocreation,
    (f) => (f.meetings[2].organizers = ['nobody']),
    '$.meetings[2].organizers[0]',
    'the folder has no institution "nobody"',
  ],
  [
    cocreation,
    (f) => (f.proposals[1].theme = 'women-rights'),
    '$.proposals[1].theme',
    'ma-nap-2 has no theme "women-rights"',
  ],
  [
    cocreation,
    (f) => (f.proposals[2].meeting = 12),
    '$.proposals[2].meeting',
    'ma-nap-2 has no meeting "12"',
  ],
  [
    curation,
    (f) => (f.reconstructions[0].steps.retain = 9),
    '$.reconstructions[0].steps.retain',
    'ma-nap-2 has no dated step "9"',
  ],
  [
    curation,
    (f) => (f.reconstructions[0].incorporated[0].commitment = 40),
    '$.reconstructions[0].incorporated[0].commitment',
    'ma-nap-2 has no commitment "40"',
  ],
  [
    curation,
    (f) => (f.reconstructions[0].incorporated[1].proposal = 4),
    '$.reconstructions[0].incorporated[1].proposal',
    'ma-nap-2 holds 3 proposals only',
  ],
  [
    curation,
    (f) => f.documents[0].covers.push('commitments-nap8.json'),
    '$.documents[0].covers[1]',
    'the folder has no file "commitments-nap8.json"',
  ],
  // what stands twice
  [
    cards,
    (f) => (f.commitments[13].number = 13),
    '$.commitments[13]',
    'repeats ma-nap-2, 13 of commitments-nap2.json $.commitments[12]',
  ],
  [
    cocreation,
    (f) => (f.institutions[2].slug = 'interior'),
    '$.institutions[2]',
    'repeats interior of cocreation.json $.institutions[1]',
  ],
  [
    cocreation,
    (f) => (f.themes[3].ordinal = 3),
    '$.themes[3]',
    'repeats ma-nap-2, 3 of cocreation.json $.themes[2]',
  ],
  [
    cocreation,
    (f) => f.meetings[3].institutions.push('justice'),
    '$.meetings[3].institutions[4]',
    'repeats justice of cocreation.json $.meetings[3].institutions[1]',
  ],
  // what cannot be true together
  [
    cocreation,
    (f) => (f.commitments[0].activities[0].progress = 60),
    '$.commitments[0].activities[0].progress',
    '60 does not agree with the status completed',
  ],
  [
    cocreation,
    (f) => delete f.proposals[3].meeting,
    '$.proposals[3].meeting',
    'is missing although the channel is meeting',
  ],
  [
    cocreation,
    (f) => {
      f.proposals[4].channel = 'portal';
      delete f.proposals[4].meeting;
    },
    '$.proposals[4]',
    'has neither a meeting nor a date of its own',
  ],
  [
    cocreation,
    (f) => (f.institutions[9].parent = 'environment'),
    '$.institutions[9].parent',
    'leads back to the institution itself',
  ],
  [
    curation,
    (f) =>
      f.institutionFacts.push({
        institution: 'digital-transition',
        succeededBy: { institution: 'administration-reform', from: '2024-01-01' },
        because: 'A test of what must not be.',
      }),
    '$.institutionFacts[2].succeededBy.institution',
    'leads back to the institution itself',
  ],
  [
    curation,
    (f) => (f.planFacts[1].stage = 'drafting'),
    '$.planFacts[1].stage',
    'comes before the adoption, but the folder holds adopted cards of the plan',
  ],
  // outcomes
  [
    cocreation,
    (f) => (f.proposals[3].outcome = { decision: 'not-retained', on: '2024-02', institution: 'justice' }),
    '$.proposals[3].outcome.justification',
    'says nothing; the decision needs it',
  ],
  [
    cocreation,
    (f) => (f.proposals[4].outcome = { decision: 'inadmissible', on: '2024-02', reason: 'already-done' }),
    '$.proposals[4].outcome.justification',
    'says nothing; the decision needs it',
  ],
  [
    cocreation,
    (f) => (f.proposals[5].outcome = { decision: 'retained', on: '2024-02' }),
    '$.proposals[5].outcome.institution',
    'is missing: who answered?',
  ],
  [
    cocreation,
    (f) => (f.proposals[6].outcome = { decision: 'retained', on: '2024-02', institution: 'nobody' }),
    '$.proposals[6].outcome.institution',
    /nobody/,
  ],
  [
    cocreation,
    (f) => (f.proposals[0].outcome = { decision: 'retained', on: '2024-02', institution: 'justice' }),
    '$.proposals[0].outcome',
    'is told, and reconstructed as well',
  ],
];
