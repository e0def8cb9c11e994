/** What one saving made of the version of the card, or of its draft. */
export type Saving = { versionBefore: number | null; versionAfter: number | null };

/**
 * A person's own savings move the version they saw, and the page is read again only afterwards. Where nobody else wrote
 * between what they saw and where their last saving left it, they have seen all there is, and may act on it.
 */
export class OwnSavings {
  private readonly after = new Map<number, number>();

  readonly note = ({ versionBefore, versionAfter }: Saving): void => {
    // Begun anew: its versions are counted from one again.
    if (versionBefore === null) this.after.clear();
    else if (versionAfter !== null && versionAfter > versionBefore)
      this.after.set(versionBefore, versionAfter);
  };

  /** The version to act on for whoever saw `seen`. */
  readonly since = (seen: number): number => {
    const next = this.after.get(seen);
    return next === undefined ? seen : this.since(next);
  };
}
