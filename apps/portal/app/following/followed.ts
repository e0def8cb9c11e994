import { followed, type Followed } from '@iltizam/domain/following';
import type { RouterContextProvider } from 'react-router';
import { ask } from '../graph/ask.js';
import type { LocalizedFragment } from '../generated/graphql.js';
import { FollowedDocument } from './following.documents.js';

export interface FollowedRecord {
  recordType: Followed;
  reference: string;
  title: LocalizedFragment;
  /** The browser is recognised: no address is asked. */
  recognised: boolean;
}

/** Where following something is asked for: `/fr/follow?COMMITMENT=ma-nap-2-c11`. */
export const followPath = (locale: string, recordType: Followed, reference: string): string =>
  `/${locale}/follow?${new URLSearchParams({ [recordType]: reference }).toString()}`;

/** What the address of the page names; null for what is not there. */
export async function readFollowed(
  context: Readonly<RouterContextProvider>,
  url: string,
): Promise<FollowedRecord | null> {
  const { searchParams } = new URL(url);
  const recordType = followed.find((one) => searchParams.has(one));
  if (!recordType) return null;
  const reference = searchParams.get(recordType) ?? '';
  // A theme is one of a plan's: the plan, a slash, the theme.
  const [plan = '', theme = ''] = reference.split('/');
  // No reference is shared by two records: what is of another kind is not there.
  const found = await ask(context, FollowedDocument, { reference, plan });
  const titles: Record<Followed, LocalizedFragment | undefined> = {
    PROPOSAL: found.proposal?.title,
    COMMITMENT: found.commitment?.title,
    INSTITUTION: found.institution?.name,
    ACTION_PLAN: found.plan?.title,
    THEME: found.plan?.themes.find((one) => one.reference === theme)?.name,
  };
  const title = titles[recordType];
  return title ? { recordType, reference, title, recognised: found.citizen != null } : null;
}

/** The page of the portal that shows what is followed. */
export function pageOf(locale: string, recordType: Followed, reference: string): string {
  const sections: Record<Followed, string> = {
    PROPOSAL: 'proposals',
    COMMITMENT: 'commitments',
    INSTITUTION: 'institutions',
    ACTION_PLAN: 'plans',
    THEME: 'themes',
  };
  return `/${locale}/${sections[recordType]}/${reference.split('/').at(-1)}`;
}
