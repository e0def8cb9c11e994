import type { PlanRecord } from '@iltizam/dataset/plans/plans';
import { reachFigures, type ReachFigure } from '@iltizam/domain/reach-figures';
import type { ReachCount } from './results.type.js';

type Statistics = NonNullable<PlanRecord['statistics']>;
type Communication = NonNullable<Statistics['communication']>;
type AtLeast = NonNullable<Communication['atLeast']>[number];

/** Where the report's files hold each figure. */
const heldAs: Record<Exclude<ReachFigure, `PORTAL_${string}`>, AtLeast> = {
  INVITATIONS: 'invitations',
  FACEBOOK_VIEWS: 'facebookViews',
  TWITTER_VIEWS: 'twitterViews',
  VIDEOS: 'videos',
  VIDEO_VIEWS: 'videoViews',
  VIDEO_INTERACTIONS: 'videoInteractions',
};

/** The figures a report gives; one that it does not give is left out. */
export function reachCounts({ portalParticipants, communication }: Statistics): ReachCount[] {
  const figureOf = (figure: ReachFigure): [count: number | undefined, atLeast: boolean] => {
    if (figure === 'PORTAL_PROPOSERS') return [portalParticipants?.withProposals, false];
    if (figure === 'PORTAL_REACTING') return [portalParticipants?.interacting, false];
    const held = heldAs[figure];
    return [communication?.[held], communication?.atLeast?.includes(held) ?? false];
  };
  return reachFigures.flatMap((figure) => {
    const [count, atLeast] = figureOf(figure);
    return count === undefined ? [] : [{ figure, count, atLeast }];
  });
}
