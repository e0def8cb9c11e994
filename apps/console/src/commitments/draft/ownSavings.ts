import { draftTargets } from '@iltizam/domain/draft-fields';

/** What one saving made of the version of the card, or of the report beside it; which of them, its state says. */
export type Saving = {
  versionBefore: number | null;
  versionAfter: number | null;
  commitment: { state: keyof typeof draftTargets };
};
type Target = (typeof draftTargets)[keyof typeof draftTargets];

/**
 * A person's own savings move the version they saw, and the page is read again only afterwards. Where nobody else wrote
 * between what they saw and where their last saving left it, they have seen all there is, and may act on it.
 */
export class OwnSavings {
  private readonly after = { CARD: new Map<number, number>(), REPORT: new Map<number, number>() };

  readonly note = ({ versionBefore, versionAfter, commitment }: Saving): void => {
    const after = this.after[draftTargets[commitment.state]];
    // Begun anew: its versions are counted from one again.
    if (versionBefore === null) after.clear();
    else if (versionAfter !== null && versionAfter > versionBefore) after.set(versionBefore, versionAfter);
  };

  /** The version to act on for whoever saw this one of the card, or of its report. */
  readonly since = (of: Target, seen: number): number => {
    const next = this.after[of].get(seen);
    return next === undefined ? seen : this.since(of, next);
  };
}
