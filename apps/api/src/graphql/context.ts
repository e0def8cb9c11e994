import type { Actor } from '@iltizam/domain/roles';
import type { Citizen } from '@iltizam/domain/citizen-links';
import type DataLoader from 'dataloader';
import { stranger, type Visitor } from '../citizens/visitor.js';
import { readerOf, type EntityManager, type Reader } from '../database/database.js';
import type { Env } from '../env.js';
import type { Spending } from '../metering/spending.js';
import type { SignedIn } from '../accounts/signed-in.js';

/** A recipe for a loader: made once a request, when first needed. */
export type LoaderOf<K, V> = (context: Context) => DataLoader<K, V>;

/** Everything a resolver knows of its request. A read without an actor cannot be written. */
export class Context {
  /** Not `#loaders`: Apollo hands resolvers a shallow copy of the context, and a copy has no private fields. */
  private readonly loaders = new Map<unknown, unknown>();
  private opened: EntityManager | null = null;
  private reader: Reader | null = null;

  constructor(
    readonly actor: Actor,
    readonly signedIn: SignedIn | null,
    readonly audience: 'PUBLIC' | 'STAFF',
    private readonly open: () => EntityManager,
    readonly requestId: string,
    /** The country's calendar day of the request. */
    readonly today: string,
    readonly now: Date,
    /** What the request uses of a budget; null where nobody pays. */
    readonly spending: Spending | null = null,
    /** Which kind of installation answers. */
    readonly mode: Env['mode'] = 'demo',
    /** Who sends a form, as far as browser and network tell. */
    readonly visitor: Visitor = stranger('unknown'),
    /** The administrator who reads as this person; null where it is the person. */
    readonly looking: { by: { id: string; name: string }; endsAt: Date } | null = null,
  ) {}

  /** Somebody without an account whom the portal recognises; null for everybody else. */
  get citizen(): Citizen | null {
    return this.visitor.citizen;
  }

  /** Opened when first needed: most reads are answered without it. */
  get em(): EntityManager {
    return (this.opened ??= this.open());
  }

  get read(): Reader {
    return (this.reader ??= readerOf(this.em));
  }

  /** From now on everything is read with this. */
  readWith(reader: Reader): void {
    this.reader = reader;
  }

  /** The same request, read from elsewhere. */
  readingFrom(reader: Reader): Context {
    return Object.assign(Object.create(Context.prototype) as Context, this, { loaders: new Map(), reader });
  }

  load<K, V>(recipe: LoaderOf<K, V>): DataLoader<K, V> {
    let loader = this.loaders.get(recipe) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = recipe(this);
      this.loaders.set(recipe, loader);
    }
    return loader;
  }

  /** After a command everything is read again: a second mutation of the same request sees the first one's work. */
  forget(): void {
    this.loaders.clear();
  }
}
