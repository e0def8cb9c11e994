import { expect, test } from 'vitest';
import { commitmentStates } from './commitment-table.js';
import { matches } from './predicate.js';
import { proposalStates } from './proposal-states.js';
import type { Actor } from './roles.js';
import { cast } from './testing-cast.js';
import { printTable } from './testing-table.js';
import {
  visibleAssignments,
  visibleCommitments,
  visibleEvidence,
  visibleNotes,
  visibleOrigin,
  visibleProposals,
  visibleTimeline,
  visibleTriage,
} from './visibility.js';

const actors = Object.entries<Actor>(cast);
const names = actors.map(([name]) => name);
const mark = (seen: boolean): string => (seen ? 'yes' : 'no');

const proposal = {
  state: 'SUBMITTED',
  channel: 'PORTAL',
  provenance: 'ENTERED',
  moderatedAt: null,
  meeting: null,
  assignedInstitutions: [],
} as const;

test('proposals, by state and circumstance', async () => {
  const moderated = proposalStates.map(
    (state) =>
      [`portal, moderated, ${state}`, { ...proposal, state, moderatedAt: '2024-01-15T10:00:00Z' }] as const,
  );
  const cases = [
    ...moderated,
    ['portal, not moderated', proposal],
    [
      'portal, not moderated, assigned to digital-transition',
      { ...proposal, state: 'ASSIGNED', assignedInstitutions: ['budget', 'digital-transition'] },
    ],
    ['application of a partner, not moderated', { ...proposal, channel: 'PARTNER' }],
    ['recorded at ma-nap-3-m01', { ...proposal, channel: 'MEETING', meeting: 'ma-nap-3-m01' }],
    [
      'being recorded at ma-nap-3-m01',
      { ...proposal, channel: 'MEETING', meeting: 'ma-nap-3-m01', state: 'DRAFT' },
    ],
    ['from a document', { ...proposal, provenance: 'RECORDED' }],
    ['reconstructed from a document', { ...proposal, provenance: 'RECONSTRUCTED' }],
  ] as const;
  const rows = cases.map(([name, row]) => [
    name,
    ...actors.map(([, actor]) => mark(matches(visibleProposals(actor), row))),
  ]);
  await expect(printTable('Who sees which proposal', ['proposal', ...names], rows)).toMatchFileSnapshot(
    '../tables/visible-proposals.md',
  );
});

test('where a proposal comes from, under blind screening, by state', async () => {
  const rows = proposalStates.map((state) => [
    state,
    ...actors.map(([, actor]) =>
      mark(matches(visibleOrigin(actor), { state, meeting: 'ma-nap-3-m01', blindScreening: true })),
    ),
  ]);
  await expect(
    printTable('Who sees where a proposal of ma-nap-3-m01 comes from', ['state', ...names], rows),
  ).toMatchFileSnapshot('../tables/visible-origin.md');
  for (const [, actor] of actors)
    for (const state of proposalStates)
      expect(matches(visibleOrigin(actor), { state, meeting: null, blindScreening: false })).toBe(true);
});

test('commitments of digital-transition, supported by budget, by state', async () => {
  const rows = commitmentStates.map((state) => [
    state,
    ...actors.map(([, actor]) =>
      mark(
        matches(visibleCommitments(actor), {
          state,
          leadInstitution: 'digital-transition',
          supportingInstitutions: ['budget'],
        }),
      ),
    ),
  ]);
  await expect(printTable('Who sees which commitment', ['state', ...names], rows)).toMatchFileSnapshot(
    '../tables/visible-commitments.md',
  );
});

test('assignments, entries of the timeline, and notes', async () => {
  const at = '2024-05-02T09:00:00Z';
  const entry = {
    published: false,
    assignedInstitutions: [],
    leadInstitution: null,
    supportingInstitutions: [],
  };
  const seen = (name: string, look: (actor: Actor) => boolean) => [
    name,
    ...actors.map(([, actor]) => mark(look(actor))),
  ];
  const rows = [
    seen('assignment to digital-transition, not published', (actor) =>
      matches(visibleAssignments(actor), { institution: 'digital-transition', publishedAt: null }),
    ),
    seen('assignment to digital-transition, published', (actor) =>
      matches(visibleAssignments(actor), { institution: 'digital-transition', publishedAt: at }),
    ),
    seen('entry, published', (actor) => matches(visibleTimeline(actor), { ...entry, published: true })),
    seen('entry, not published', (actor) => matches(visibleTimeline(actor), entry)),
    seen('entry, not published, of a proposal assigned to budget', (actor) =>
      matches(visibleTimeline(actor), { ...entry, assignedInstitutions: ['budget'] }),
    ),
    seen('entry, not published, of a card led by digital-transition', (actor) =>
      matches(visibleTimeline(actor), { ...entry, leadInstitution: 'digital-transition' }),
    ),
    seen('workflow state of a proposal under way', (actor) => matches(visibleTriage(actor), proposal)),
    seen('workflow state of a proposal assigned to digital-transition', (actor) =>
      matches(visibleTriage(actor), {
        ...proposal,
        state: 'ASSIGNED',
        assignedInstitutions: ['digital-transition'],
      }),
    ),
  ];
  rows.push(
    seen('note of the committee', (actor) => matches(visibleNotes(actor), { institution: null })),
    seen('note shared with digital-transition', (actor) =>
      matches(visibleNotes(actor), { institution: 'digital-transition' }),
    ),
  );
  await expect(
    printTable('Who sees which assignment, timeline entry and note', ['record', ...names], rows),
  ).toMatchFileSnapshot('../tables/visible-assignments.md');
});

test('a read without an actor is a bug and throws', () => {
  for (const rule of [
    visibleProposals,
    visibleCommitments,
    visibleAssignments,
    visibleNotes,
    visibleTimeline,
  ])
    expect(() => rule(undefined as unknown as Actor)).toThrow(TypeError);
});

test('evidence of a card, by whether it is shown to everybody', async () => {
  const of = { leadInstitution: 'digital-transition', supportingInstitutions: ['budget'] };
  const others = { leadInstitution: 'health', supportingInstitutions: [] };
  const cases = [
    ['shown', { ...others, shown: true }],
    ['not shown', { ...others, shown: false }],
    ['not shown, led by digital-transition, supported by budget', { ...of, shown: false }],
  ] as const;
  const rows = cases.map(([name, row]) => [
    name,
    ...actors.map(([, actor]) => mark(matches(visibleEvidence(actor), row))),
  ]);
  await expect(printTable('Who sees which evidence', ['evidence', ...names], rows)).toMatchFileSnapshot(
    '../tables/visible-evidence.md',
  );
});
