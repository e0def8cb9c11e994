export const site = {
  outcome: {
    former: 'Outcomes published before',
    corrected: 'Published on {{published}}, corrected on {{corrected}}.',
  },
  search: {
    title: 'Search',
    titleOf: 'Search: {{q}}',
    label: 'Look for an institution, a commitment, a proposal, a document, news',
    placeholder: 'Search the site',
    do: 'Search',
    hint: 'Write one word or more. Accents, Arabic vowel marks and the language of the text do not matter.',
    nothing: 'Nothing on the site holds all these words. Try fewer, or more general ones.',
    shown: 'the closest {{shown}} are shown',
    kind: {
      Institution: 'Institutions',
      Commitment: 'Commitments',
      Proposal: 'Proposals',
      Document: 'Documents',
      NewsItem: 'News',
    },
  },
  theme: {
    lead: 'The subjects on which each plan collected proposals, and what was proposed on each.',
    became: 'Commitments that grew from proposals on this theme',
    proposals: 'Proposals on this theme',
    noProposals: 'No text of a proposal on this theme is held here.',
  },
  open: {
    title: 'What is under way',
    between: 'Between two stages: the last has ended and the next is not open yet',
    meetings: 'Coming meetings',
    about: {
      THEMES: 'The themes on which proposals will be collected are being chosen.',
      COLLECTION:
        'Proposals are received; the oversight committee studies them and publishes what became of each, with its reason.',
      ANALYSIS:
        'The oversight committee studies the proposals and passes them to the institutions concerned.',
      DRAFTING: 'Institutions answer the proposals and write the commitment cards.',
      CONSULTATION: 'The draft plan is open to the public’s view.',
      ADOPTION: 'The plan is being adopted, and what became of each proposal is published.',
      IMPLEMENTATION:
        'Institutions carry out their commitments; activities and indicators show here how far they have come.',
      CLOSED: 'The plan has ended.',
    },
    do: {
      comment: 'Comment on the draft plan',
      track: 'Follow the commitments',
      proposals: 'Read the proposals',
    },
  },
};
