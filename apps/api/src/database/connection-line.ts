/** Whoever works or submits something comes before whoever only looks. */
export type Rank = 'first' | 'others';

/** Twice a pool: more only wait for one another. The last places are not for those who only look. */
const MOST_WAITING = { first: 20, others: 14 } as const;

/** As it is known for what it is (`away.ts`). */
const tooMany = (): Error => new Error('too many wait for a connection');

/** Who waits: a request or a job, with whatever it asks at once. */
interface Party {
  who: object;
  rank: Rank;
  turns: Turn[];
}

interface Turn {
  /** Resolves when a connection may be taken; `leave` has to follow. */
  came: Promise<void>;
  come: () => void;
  /** Nobody waits any more: where it has not come yet it never will. */
  giveUp: () => void;
}

/** Of all pools together. */
let waiting = 0;

/** How many requests and jobs wait for a connection of any pool. */
export const waitingForConnections = (): number => waiting;

/**
 * The line before a pool. However much a request asks at once, it stands there once: nobody is kept from a connection
 * by what somebody else asks a hundred times.
 */
export class ConnectionLine {
  private readonly line: Record<Rank, Party[]> = { first: [], others: [] };

  constructor(private free: number) {}

  /** Throws where too many wait already; a job, which nobody asks for, is never sent away. */
  enter(who: object, rank: Rank, isJob: boolean): Turn {
    const turn = Promise.withResolvers<void>();
    const own: Turn = {
      came: turn.promise,
      come: turn.resolve,
      giveUp: () => {
        const party = this.line[rank].find(({ turns }) => turns.includes(own));
        if (!party) return;
        party.turns.splice(party.turns.indexOf(own), 1);
        if (party.turns.length === 0) this.remove(party);
      },
    };
    if (this.free > 0) {
      this.free--;
      own.come();
      return own;
    }
    const party = this.line[rank].find((each) => each.who === who);
    if (party) party.turns.push(own);
    else if (!isJob && waiting >= MOST_WAITING[rank]) throw tooMany();
    else {
      this.line[rank].push({ who, rank, turns: [own] });
      waiting++;
    }
    return own;
  }

  leave(): void {
    const party = this.line.first[0] ?? this.line.others[0];
    if (!party) {
      this.free++;
      return;
    }
    const turn = party.turns.shift()!;
    this.remove(party);
    // What else it asks comes after what others ask.
    if (party.turns.length > 0) {
      this.line[party.rank].push(party);
      waiting++;
    }
    turn.come();
  }

  private remove(party: Party): void {
    const line = this.line[party.rank];
    line.splice(line.indexOf(party), 1);
    waiting--;
  }
}
