import { get } from './people.js';
import type { Staff } from './staff.js';
import type { Ledger } from './ledger.js';
import { write, type Asked, type Send, type Where } from './writer.js';

const parts = ['cards', 'triage', 'views', 'clients', 'content', 'submissions'] as const;

type Versioned = { version: number };

/** A desk of its own: nobody else touches its records, so that whatever it is refused is a fault. */
export class Desk {
  private round = 0;

  constructor(
    private readonly number: number,
    private readonly where: Where,
    private readonly ledger: Ledger,
    private readonly staff: Staff,
    private readonly send?: Send,
  ) {}

  /** One round of everything; `enough` is asked after each write. */
  async work(enough: () => boolean): Promise<void> {
    for (const part of parts) {
      if (enough()) return;
      await this[part]();
    }
    this.round++;
  }

  private mark(of: string): string {
    return `${of} ${this.ledger.name} ${this.number}-${this.round}`;
  }

  private write(asked: Asked): Promise<never> {
    return write(this.where, this.ledger, asked, this.send) as Promise<never>;
  }

  private async cards(): Promise<void> {
    const person = this.staff.officer;
    const [title, activity, indicator, link] = ['card', 'activity', 'indicator', 'link'].map((of) =>
      this.mark(of),
    );
    const card = 'commitment { reference version }';
    const made: { commitment: { reference: string } & Versioned } = await this.write({
      operation: 'createCommitment',
      person,
      input: { plan: 'ma-nap-3', leadInstitution: 'justice', title: { fr: title } },
      payload: card,
      mark: title!,
    });
    const { reference, version } = made.commitment;
    const added: { commitment: Versioned } = await this.write({
      operation: 'addActivity',
      person,
      input: { commitment: reference, version, title: { fr: activity } },
      payload: card,
      mark: activity!,
    });
    const updated: { commitment: Versioned } = await this.write({
      operation: 'updateCommitment',
      person,
      input: { reference, version: added.commitment.version, problem: { fr: this.mark('problem') } },
      payload: card,
      mark: this.mark('problem'),
    });
    await this.write({
      operation: 'addIndicator',
      person,
      input: {
        commitment: reference,
        version: updated.commitment.version,
        kind: 'TRACKING',
        unit: 'COUNT',
        name: { fr: indicator },
      },
      payload: 'indicator { id }',
      mark: indicator!,
    });
    // Evidence is of what is carried out.
    const proof: { evidence: { id: string } & Versioned } = await this.write({
      operation: 'addEvidence',
      person: this.staff.secretariat,
      input: {
        commitment: 'ma-nap-2-c13',
        title: { fr: link },
        link: `https://example.test/${this.number}/${this.round}`,
        public: true,
      },
      payload: 'evidence { id version }',
      mark: link!,
    });
    await this.write({
      operation: 'withdrawEvidence',
      person: this.staff.secretariat,
      input: proof.evidence,
      payload: 'commitment { version }',
    });
  }

  private get proposal(): string {
    return `ma-nap-3-p${String(this.number + 1).padStart(4, '0')}`;
  }

  private async triage(): Promise<void> {
    const person = this.staff.member;
    const reference = this.proposal;
    const note = this.mark('note');
    await this.write({
      operation: 'addNote',
      person,
      input: { proposal: reference, text: note },
      payload: 'note { id }',
      mark: note,
    });
    const seen = await this.read(reference);
    const step = (action: string, version: number): Promise<{ proposal: Versioned }> =>
      this.write({
        operation: 'decideProposal',
        person,
        input: { reference, version, action },
        payload: 'proposal { version }',
      });
    const { proposal } = await step('ADMIT', seen);
    await step('TAKE_BACK', proposal.version);
    await this.write({
      operation: 'snooze',
      person,
      input: { proposal: reference, event: 'AFTER_NEXT_MEETING' },
      payload: 'proposal { version }',
    });
    await this.write({
      operation: 'wake',
      person,
      input: { proposal: reference },
      payload: 'proposal { version }',
    });
  }

  /** Reading is asked again until it is answered. */
  private async read(reference: string): Promise<number> {
    for (;;) {
      const query = `query ($reference: String!) { proposal(reference: $reference) { version } }`;
      const data = await get(this.where(), this.staff.member, query, { reference }).catch(() => null);
      if (data) return (data['proposal'] as unknown as Versioned).version;
    }
  }

  private async views(): Promise<void> {
    const person = this.staff.member;
    const [name, renamed] = [this.mark('view'), this.mark('renamed')];
    const view = 'view { id version }';
    const made: { view: { id: string } & Versioned } = await this.write({
      operation: 'createView',
      person,
      input: { name, filter: { plan: 'ma-nap-3' } },
      payload: view,
    });
    const { id, version } = made.view;
    const changed: { view: Versioned } = await this.write({
      operation: 'updateView',
      person,
      input: { id, version, name: renamed },
      payload: view,
    });
    await this.write({
      operation: 'deleteView',
      person,
      input: { id, version: changed.view.version },
      payload: '__typename',
    });
  }

  private async clients(): Promise<void> {
    const person = this.staff.admin;
    const name = this.mark('client');
    const made: { client: { id: string } & Versioned } = await this.write({
      operation: 'createApiClient',
      person,
      input: { name, contact: 'faults@partner.example', scopes: ['READ'] },
      payload: 'client { id version }',
    });
    await this.write({
      operation: 'updateApiClient',
      person,
      input: { id: made.client.id, version: made.client.version, name: `${name} again` },
      payload: 'client { version }',
      mark: `${name} again`,
    });
  }

  private async content(): Promise<void> {
    const person = this.staff.secretariat;
    const title = this.mark('news');
    await this.write({
      operation: 'saveNews',
      person,
      input: { title: { ar: title }, published: false },
      payload: 'newsItem { reference }',
      mark: title,
    });
  }

  private async submissions(): Promise<void> {
    const title = this.mark('proposal');
    await this.write({
      operation: 'submitProposal',
      person: this.staff.application,
      input: {
        plan: 'ma-nap-3',
        theme: 'service-digitalisation',
        title: { ar: title },
        challenges: [{ ar: 'لا يعرف المرتفق أين وصل طلبه' }],
        solution: { ar: 'رقم تتبع واحد لكل طلب' },
        author: { name: 'كاتبة المقترح', email: 'someone@partner.example', capacity: 'ASSOCIATION' },
      },
      payload: 'proposal { reference }',
      mark: title,
    });
  }
}
