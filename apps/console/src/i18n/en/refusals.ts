import { callGrounds } from './candidate-call-words';
import { committeeGrounds } from './committee-grounds';
import { refusedFields } from './refused-fields';
import { stageGrounds } from './stage-grounds';

/** Each sentence says what happened, what is kept and what to do. */
export const refusals = {
  codes: {
    NOT_FOUND: 'This does not exist, or is not open to you. Check the address or go back to the list.',
    NOT_ALLOWED:
      'You may not do this. Nothing has changed; if this is a mistake, turn to the committee’s secretariat.',
    WRONG_STATE:
      'Its state does not allow this. Nothing has changed; refresh the page to see where it stands.',
    REASON_REQUIRED: 'A written justification is needed. What you wrote is kept; complete it and send again.',
    STALE_VERSION:
      'Somebody changed this before you. Nothing was written and what you entered is kept; read the change and try again.',
    STAGE_CLOSED: 'The plan’s present stage does not allow this. Nothing has changed.',
    INVALID_INPUT: 'A value is not acceptable. What you wrote is kept; correct the field and send again.',
    LIMIT_EXCEEDED: 'The request is larger than a limit. What you wrote is kept; shorten it.',
    RATE_LIMITED: 'Too many requests in a short time. What you wrote is kept; wait a little and try again.',
    CONFLICTING_KEY:
      'This request was sent before with other content. Nothing has changed; open the window again and retry.',
    UNREACHABLE:
      'The server does not answer. What you wrote stays on the page; check the network and try again.',
    UNEXPECTED:
      'Something went wrong on the server. What you wrote stays on the page; try again, and tell the administrator if it happens again.',
  },
  grounds: {
    ...stageGrounds,
    ...committeeGrounds,
    ...callGrounds,
    role: 'Your function does not allow this.',
    scope: 'The key does not reach this far.',
    revoked: 'The application was shut out; nothing of it changes any more.',
    notAnAddress: 'This is not an address messages can be sent to: a public https address is needed.',
    notYours: 'This belongs to another institution.',
    recused:
      'You cannot decide on it: it, or what is judged with it, is your own or your organisation’s, or you recused yourself.',
    ownCommitment: 'Your institution carries out this commitment: it is assessed by somebody else.',
    proposer: 'You proposed the inadmissibility; somebody else confirms it.',
    sameCollege: 'A member of the other college has to confirm.',
    notSamePerson: 'Only the person who decided can take it back.',
    self: 'Nobody changes their own rights: another administrator does.',
    checksDisagree: 'The decision does not agree with the recorded criteria.',
    blind: 'This is masked until a decision stands.',
    unknownVariable: 'The template holds an unknown variable.',
    unfilledVariable: 'The text holds a variable that is not filled in. Complete it and send again.',
    cannotBeMentioned: 'This person cannot be mentioned here.',
    countDiffers: 'The number has changed since the list was read. Refresh it and try again.',
    notForRole: 'This field does not belong to the chosen function.',
    decidedAlone: 'What one person decided alone is published by another.',
    ownWords: 'Another person reads what you wrote and releases it.',
    outcomePublished: 'The outcome is published and can no longer be taken back.',
    outcomeNotPublished: 'The outcome is not published yet.',
    assignmentAccepted: 'An institution has taken up the assignment; it can no longer be taken back.',
    noAuthorToAsk: 'There is no author who can be asked.',
    askFirst: 'Before this reason, ask the author first.',
    alreadyObjected: 'The author has objected before.',
    nothingToTakeBack: 'There is no decision to take back.',
    laterStep: 'A later step followed this decision; it can no longer be taken back.',
    nothingToUphold: 'There is no former decision to uphold.',
    frozen: 'The text is frozen in this state.',
    activitiesOpen: 'Some activities are neither completed nor cancelled.',
    saysNothing: 'The draft is empty. Fill in one field at least, then send.',
    itemsWaiting: '{{count}} items are still waiting: update them, or confirm that they have not changed.',
    notDrafted: 'This card has no draft.',
    nothingReported: 'Nothing was reported here yet, so there is nothing to confirm. Report where it stands.',
    incomplete: 'This item was begun and is incomplete. What you typed is kept; complete it, then send.',
    byDraft: "In this plan updates are validated: write in the card's draft, then send it.",
    languageMissing:
      'Not everything is written in Arabic, French and English (missing: {{languages}}). Add it, then publish.',
    embargoed: 'This outcome is in a lot under embargo. Lift the embargo first, or wait for its hour.',
    nothingToPublish: 'There is no outcome to publish.',
    missing: 'A required field is empty. What you wrote is kept; fill it in and send again.',
    duplicate: 'The same value was chosen twice.',
    notAfterToday: 'The due date must be after today.',
    afterToday: 'The date cannot be after today.',
    otherPlan: 'The two proposals belong to different plans.',
    cannotLead: 'This proposal cannot lead a group.',
    alreadySplit: 'This proposal was split before.',
    percentDisagrees:
      'The percentage does not agree with the status: completed is 100, not started 0, in progress less than 100.',
    outOfRange: 'The value is out of range.',
    notADay: 'The date is not valid.',
    ownRequest: 'This is your own request: somebody else answers it.',
    endBeforeStart: 'The end is before the start.',
    heldOpenly:
      'They hold this function from {{from}} on. Nothing was changed; end it first, or give another one.',
    heldUntil:
      'They hold this function from {{from}} to {{to}}. Nothing was changed; choose days outside of these.',
    endsBefore:
      'This function already ends on {{endsOn}}, and an end is not put off. To go on after that day, give the function anew.',
    dateDisagrees:
      'This date does not agree with the status: what has not begun has no first day, what goes on has no last one.',
    afterReport: 'This date is after the day reported.',
    outsidePlan: "This date is outside the plan's period.",
    listDiffers: 'The list is not that of the card’s activities. Read them again, then order them.',
    notWhole: 'This unit takes whole numbers only.',
    alreadyCorrected: 'This measurement was corrected before. Correct the value that stands.',
    nothingChanged: 'The correction changes nothing.',
    measured: 'This indicator has measurements: its unit is fixed and it cannot be removed.',
    notALink: 'The address is not a valid link. Write all of it, from https:// on.',
    notANumber: 'This is no number. Write it in digits, such as 12.5.',
    notInList: 'This word is not in the list. Take one of the list as it is.',
    otherSheet: 'This is not the sheet of this card. Download it, edit it, then upload it again.',
    evidenceMissing: 'Nothing is complete without available evidence. Add a file or a link, then send again.',
    lastProof: 'This is the last evidence of a complete activity. Add another one before withdrawing it.',
    beforeTheDay: 'This opens on the day of the meeting. Try again then.',
    notATime: 'The time is not valid. Write it like 09:30.',
    outsideMeeting: 'This lies outside the meeting. Correct the time or the date, then send again.',
    overlaps: 'This item overlaps another. Correct the time, then send again.',
    noRegistration: 'This meeting takes no registration.',
    notOpenYet: 'Registration is not open yet.',
    windowClosed: 'Registration is closed.',
    noPollOpen: 'This question is not open for answers now.',
    pollBegun:
      'This question was opened for answers: its text and answers no longer change. Add another one if needed.',
    notCheckedIn: 'Only those present answer: show your code at the door, then try again.',
    alreadyAnswered: 'You have answered already; one answer each, and nobody knows which.',
    notAccepted: 'This registration has no seat: it waits, or was called off.',
    notReleased: 'Only what is released becomes a proposal. Release it first.',
    alreadyProposed: 'This has become a proposal already.',
    file: 'Too many files were sent from this network within an hour. Try again later.',
    fileRefused: 'The file is not kept, for what it holds. Send another one.',
    fileTooLarge: 'The file is larger than 5 MB. Nothing else changed; send a smaller one.',
    institutionFull:
      'The files of your institution have reached their limit (room, or files being sent at the same time). Nothing is lost: try again once those are sent, add a link, or write to the secretariat.',
    tooManyFiles: 'The proposal has three files, the most it may. Take one away first.',
    cursorAltered:
      'This place in the list is not as it was given out: its address changed on the way. Nothing is lost; open the list from its beginning.',
    cursorExpired:
      'This place in the list is no longer good: it was given out before the platform changed its keys. Nothing is lost; open the list from its beginning.',
    controlCharacter: 'The text holds invisible characters. Remove them or write it anew.',
    tooLong: 'The text is too long. What you wrote is kept; shorten it.',
    tooMany:
      'There are {{length}} of them, and at most {{maximum}} are taken. What you entered is kept; take some away and send again.',
    tooHeavy:
      'The file is larger than the most that is taken, {{maximum}}. Nothing of it is kept; make it smaller or add a link.',
    tooEasy: 'This password is known or easily guessed. Nothing was saved; choose another one.',
    filesAway:
      'Files cannot be reached just now; everything else works. Nothing is lost: try again in a few minutes.',
    scannerAway:
      'The virus scanner does not answer. What you sent is kept and is published once it was looked at; you need not send it again.',
    providerAway:
      'The identity provider does not answer. Nothing has changed; sign in with your password, or try again in a few minutes.',
    mailsAway:
      'The mail server does not answer. What was to be sent is kept and leaves by itself; you need not do anything.',
    diskFull:
      'The server’s disk is full: nothing more is saved until there is room. What you wrote is kept on the page; try again later, and tell the administrator.',
    rightsChanged: 'Your rights changed during this request. Nothing was saved; load the page again.',
    looking:
      'You read with the eyes of somebody else: nothing can be changed. Go back to your account to act.',
    administrator: 'Nobody reads with the eyes of another administrator.',
    passwordChosen:
      'The person has chosen a password already; they ask for a new one themselves, on the sign-in page.',
    disabled: 'This account is disabled. Open it first.',
    tooShort:
      'The text is shorter than the minimum ({{minimum}} characters). What you wrote is kept; complete it and send again.',
    enterFirst: 'First open the link we send to your address: by it you are recognised.',
    linkEnded: 'This link is no longer good. Ask for a new one on the page “My proposals”.',
    proofInvalid: 'The automatic check failed. What you wrote is kept; send it again.',
    proofSpent: 'This check was used before. What you wrote is kept; send it again.',
    network: 'Too much was sent from this network within an hour. What you wrote is kept; try again later.',
    slow: 'Too much was sent from this network within an hour. What you wrote is kept; try again later.',
    address: 'Several mails were sent to this address within an hour. Look there, or try again later.',
    citizen: 'You sent a lot within an hour. Try again later.',
    draft: 'Too much was written from this network within an hour. Try again later.',
    alreadySent: 'This was sent before and stays as it is.',
    countsUnavailable: 'Nothing can be received for a moment. What you wrote is kept; try again soon.',
    consentMissing: 'Without your consent to what is necessary nothing can be received.',
    alreadyAppealed: 'It was asked before to look at this again, which can be asked once.',
    alreadyModerated:
      'Somebody else has already decided on this. Nothing of your decision was written; read the list again.',
    notModerated: 'This has not appeared yet.',
  } /** Which text, and how long it may be. */,
  tooLong_one:
    '“{{field}}” may have at most {{count}} character and has {{length}}. What you wrote is kept; shorten it.',
  tooLong_other:
    '“{{field}}” may have at most {{count}} characters and has {{length}}. What you wrote is kept; shorten it.',
  fields: refusedFields,
};
