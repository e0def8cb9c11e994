export const content = {
  content: {
    updated: 'Last updated: {{date}}',
    page: {
      about: 'About this portal',
      privacy: 'Personal data',
      accessibility: 'Accessibility',
      licence: 'Licence',
    },
  },
  news: {
    lead: 'What the secretariat of the oversight committee announces on the plans, their stages and meetings.',
    none: 'No news has been published yet. The secretariat of the committee publishes it here; a feed reader can follow it.',
    latest: 'Latest news',
    all: 'All news',
  },
  document: {
    lead: 'Reports, plans and the documents the data come from, by plan and stage.',
    stage: 'Stage',
    requirement: 'Requirement of the Partnership',
    cited: 'source document, no copy held here',
  },
};
