import { type RouteConfig, index, route } from '@react-router/dev/routes';

export default [
  index('layout/choose-language.ts'),
  route('developers', 'developers/choose-language.ts'),
  route(':locale', 'layout/locale.tsx', [
    index('home/home.tsx'),
    route('plans', 'plans/plans.tsx'),
    route('plans/:reference', 'plans/plan.tsx'),
    route('search', 'search/search.tsx'),
    route('themes', 'themes/themes.tsx'),
    route('themes/:reference', 'themes/theme.tsx'),
    route('commitments', 'commitments/commitments.tsx'),
    route('commitments/:reference', 'commitments/commitment.tsx'),
    route('proposals', 'proposals/proposals.tsx'),
    route('proposals/:reference', 'proposals/proposal.tsx'),
    route('institutions', 'institutions/institutions.tsx'),
    route('institutions/:reference', 'institutions/institution.tsx'),
    route('meetings', 'meetings/meetings.tsx'),
    route('meetings/:reference', 'meetings/meeting.tsx'),
    route('developers', 'developers/developers.tsx'),
    route('developers/explorer', 'developers/explorer.tsx'),
    route('developers/reference', 'developers/reference.tsx'),
    route('confirm', 'forms/confirm.tsx'),
    route('my', 'my/my.tsx'),
    route('*', 'layout/not-found.tsx'),
  ]),
] satisfies RouteConfig;
