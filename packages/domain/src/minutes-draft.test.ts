import { expect, test } from 'vitest';
import { draftMinutes, type SessionRecord } from './minutes-draft.js';
import { french } from './testing-cast.js';

const record: SessionRecord = {
  day: '2026-12-10',
  openedAt: new Date('2026-12-10T09:05:00Z'),
  closedAt: new Date('2026-12-10T11:30:00Z'),
  subject: french('Séance ordinaire'),
  place: null,
  attendance: [
    { college: 'CIVIL_SOCIETY', seats: 9, present: 9 },
    { college: 'ADMINISTRATION', seats: 9, present: 6 },
  ],
  items: [
    {
      ordinal: 1,
      title: french('Trois propositions'),
      state: 'ADOPTED',
      proposalCount: 3,
      untold: true,
      settledReason: null,
      presented: null,
      votes: [
        {
          round: 1,
          ballot: 'SECRET',
          action: 'SESSION_REFUSE',
          text: null,
          result: 'ADOPTED',
          tally: {
            CIVIL_SOCIETY: { FOR: 7, AGAINST: 1, ABSTAIN: 0 },
            ADMINISTRATION: { FOR: 6, AGAINST: 0, ABSTAIN: 0 },
          },
          voices: {
            CIVIL_SOCIETY: { seats: 9, aside: 1, counted: 8, present: 8 },
            ADMINISTRATION: { seats: 9, aside: 0, counted: 9, present: 6 },
          },
          annulReason: null,
        },
      ],
    },
    {
      ordinal: 2,
      title: french('Règlement'),
      state: 'POSTPONED',
      proposalCount: 0,
      untold: false,
      settledReason: french('Le texte n’est pas prêt.'),
      presented: [
        {
          institution: 'justice',
          name: french('Ministère de la justice'),
          commitments: [{ reference: 'ma-nap-3-d01', title: french('Un engagement') }],
        },
      ],
      votes: [
        {
          round: 1,
          ballot: 'OPEN',
          action: null,
          text: french('Adopter le règlement.'),
          result: null,
          tally: null,
          voices: null,
          annulReason: french('Un votant s’est retiré.'),
        },
      ],
    },
  ],
};

test('minutes begin with what the record says, in the three languages and with the same numbers', () => {
  const { ar, fr, en } = draftMinutes(record);
  expect(fr).toMatchInlineSnapshot(`
    "Procès-verbal de la séance du comité de pilotage tenue le 10 décembre 2026
    Objet : Séance ordinaire
    Séance ouverte à 09:05, close à 11:30.

    Présences
    Collège société civile : sièges occupés : 9 sur 9.
    Collège administration : sièges occupés : 6 sur 9.

    Point 1 : Trois propositions
    Propositions examinées : 3.

    Vote n° 1 (scrutin secret).
    Motion : déclarer les propositions irrecevables.
    Collège société civile : pour : 7, contre : 1, abstention : 0. Présents : 8. En retrait : 1.
    Collège administration : pour : 6, contre : 0, abstention : 0. Présents : 6. En retrait : 0.
    Résultat : motion adoptée.

    Décision : point adopté.
    Les décisions relatives aux propositions sont motivées lors de la publication des suites données.

    Point 2 : Règlement
    Liste préliminaire des engagements, Ministère de la justice : 1.

    Vote n° 1 (scrutin public).
    Motion : Adopter le règlement.
    Ce vote a été annulé. Motif : Un votant s’est retiré.

    Décision : point reporté à une autre séance.
    Motif : Le texte n’est pas prêt."
  `);
  const numbers = (text: string | null) => text?.match(/\d+/gu);
  expect(numbers(ar)).toEqual(numbers(fr));
  expect(numbers(en)).toEqual(numbers(fr));
  // What is written in one language only is told in it.
  expect(ar).toContain('Le texte n’est pas prêt.');
  for (const text of [ar, fr, en]) expect(text).not.toMatch(/[{}]|undefined|\bnull\b/u);
});

test('an explanation is in the minutes once the outcomes it explains are published', () => {
  const [first] = record.items;
  const told = draftMinutes({
    ...record,
    items: [{ ...first!, untold: false, votes: [{ ...first!.votes[0]!, text: french('Hors mandat.') }] }],
  });
  expect(told.fr).toContain('Justification : Hors mandat.');
  expect(told.fr).not.toContain('lors de la publication');
});
