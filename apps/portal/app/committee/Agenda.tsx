import type { AgendaItemFragment, ItemVoteFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Tag } from '../layout/Tag.js';
import { ProposalLink } from '../proposals/ProposalLink.js';
import { LocalProse, LocalText } from '../text/LocalText.js';
import { PreliminaryList } from './PreliminaryList.js';
import { itemTone } from './session-tone.js';
import { VoteTable } from './VoteTable.js';

/** The items in order, with what was moved and voted on each as far as it is published. */
export function Agenda({ items }: { items: AgendaItemFragment[] }) {
  return (
    <ol className="agenda">
      {items.map((item) => (
        <li key={item.ordinal}>
          <Item item={item} />
        </li>
      ))}
    </ol>
  );
}

function Item({ item }: { item: AgendaItemFragment }) {
  const { t } = useLanguage();
  const { title, state, proposalCount, settledReason, proposals, votes } = item;
  return (
    <>
      <h3>
        <LocalText of={title} />
      </h3>
      <p>
        {state && <Tag tone={itemTone[state]}>{t(`committee.item.${state}`)}</Tag>}{' '}
        {proposalCount > 0 && (
          <span className="muted">{t('committee.proposals', { count: proposalCount })}</span>
        )}
      </p>
      <PreliminaryList item={item} />
      {settledReason && <Reason of={settledReason} />}
      {votes
        .toSorted((one, other) => one.round - other.round)
        .map((vote) => (
          <Vote key={vote.round} vote={vote} />
        ))}
      {proposals.length > 0 && (
        <>
          <h4>{t('committee.about')}</h4>
          <ul className="bullets">
            {proposals.map((proposal) => (
              <li key={proposal.reference}>
                <ProposalLink proposal={proposal} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Vote({ vote }: { vote: ItemVoteFragment }) {
  const { t } = useLanguage();
  const { round, ballot, motion, result, annulledAt, annulReason, votes } = vote;
  const caption = t('committee.vote', { round, ballot: t(`committee.ballot.${ballot}`) });
  return (
    <div className="vote">
      {motion.action && <p>{t(`committee.motion.${motion.action}`)}</p>}
      {motion.text && <LocalProse of={motion.text} />}
      {votes.length > 0 ? <VoteTable caption={caption} votes={votes} /> : <p className="muted">{caption}</p>}
      {result && (
        <p>
          <b>{t(`committee.result.${result}`)}</b>
        </p>
      )}
      {annulledAt && <p>{t('committee.annulled')}</p>}
      {annulReason && <Reason of={annulReason} />}
    </div>
  );
}

function Reason({ of }: { of: AgendaItemFragment['title'] }) {
  const { t } = useLanguage();
  return (
    <p>
      <span className="muted">{t('committee.why')} </span>
      <LocalText of={of} />
    </p>
  );
}
