/** Why the committee, or one of its sessions, does not go on. */
export const committeeGrounds = {
  beforeSession: 'The session opens on its day. Try again then.',
  seatsUnequal:
    'Parity is the rule: both colleges have as many seats (civil society: {{civil}}; administration: {{administration}}). Correct the numbers, then send again.',
  seatTaken: 'This seat is taken. Choose another, or record first that whoever sits in it has left.',
  alreadySeated: 'This person has a seat in that time already; nobody holds two.',
  noSubstitute: 'This seat has no substitute on that day. Name one, or end the mandate and give the seat.',
  notOfCollege: 'This person is no member of this college. An administrator gives the role first.',
  outsideCycle: 'This day lies outside of the cycle. Correct it, then send again.',
  endNeeded: 'Seats of this college rotate: say the last day of the mandate.',
  mandateOver: 'This person’s mandate does not run on this day.',
  alreadyPresent: 'This presence is recorded already.',
  notPresent: 'This person is not recorded as present.',
  quorumOfCollege:
    'No quorum in the {{college}}: {{present}} present, {{needed}} of {{counted}} needed. Nothing was decided.',
  quorumOfAll: 'No quorum: {{present}} present, {{needed}} of {{counted}} needed. Nothing was decided.',
  voicesUnequal:
    'Equal voices are the rule: the {{college}} has {{present}}, the other {{needed}}. Nothing was decided.',
  collegeMissing: 'No decision without both colleges: the {{college}} has no voice on this item.',
  notSitting: 'You do not sit in this session, so you do not vote.',
  alreadyVoted: 'You have voted on this item; a vote is not changed.',
  recusedVoted: 'A member voted and stood aside since. Annul this vote and hold it again.',
  voterLeft: 'A member who voted sits no longer. Annul this vote and hold it again.',
  ballotsDisagree: 'Ballots and voters do not agree. Annul this vote and hold it again.',
  voteOpen: 'A vote is under way: attendance and agenda stand still until it is closed.',
  noVoteOpen: 'No vote is under way.',
  minutesMissing: 'Draft and read the minutes before publishing them.',
  agendaWaiting:
    'Not everything is settled (items: {{items}}). Put them to the vote, postpone or withdraw them, then close the session.',
  notReferred: 'One of the proposals is not before the session any more. Load the page again.',
  onAgenda: 'This proposal is on the agenda of another session.',
  inSession: 'The committee decides this in session: put it on an agenda and to the vote.',
  cyclesOverlap: 'Another cycle runs in these days. Correct the dates, then send again.',
  noCycle: 'No seats are agreed for this day. Agree the seats of the committee first.',
};
