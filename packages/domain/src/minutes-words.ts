import type { Locale } from './languages.js';
import type { College } from './roles.js';
import type { SessionItemState, SessionMotion } from './session-table.js';
import type { BallotKind, VoteResult } from './session-votes.js';

/** `{name}` stands for a fact. Counts stand behind a colon, so that no sentence has to agree with a number. */
export type MinutesWords = {
  head: string;
  times: string;
  subject: string;
  place: string;
  attendance: string;
  present: string;
  item: string;
  proposals: string;
  presented: string;
  vote: string;
  moved: string;
  cast: string;
  result: string;
  annulled: string;
  justification: string;
  toldLater: string;
  decided: string;
  reason: string;
  colleges: Record<College, string>;
  ballots: Record<BallotKind, string>;
  motions: Record<SessionMotion, string>;
  results: Record<VoteResult, string>;
  states: Record<SessionItemState, string>;
};

export const minutesWords: Readonly<Record<Locale, MinutesWords>> = {
  ar: {
    head: 'محضر جلسة لجنة الإشراف المنعقدة بتاريخ {day}',
    times: 'افتتحت الجلسة على الساعة {opened} واختتمت على الساعة {closed}.',
    subject: 'الموضوع: {subject}',
    place: 'المكان: {place}',
    attendance: 'الحضور',
    present: '{college}: المقاعد المشغولة: {present} من أصل {seats}.',
    item: 'النقطة {ordinal}: {title}',
    proposals: 'عدد المقترحات المعروضة: {count}.',
    presented: 'اللائحة الأولية للالتزامات، {institution}: {count}.',
    vote: 'التصويت رقم {round} ({ballot}).',
    moved: 'المعروض على التصويت: {motion}',
    cast: '{college}: مع: {for}، ضد: {against}، امتناع: {abstain}. الحاضرون: {present}. المتنحون: {aside}.',
    result: 'النتيجة: {result}',
    annulled: 'ألغي هذا التصويت. السبب: {reason}',
    justification: 'التعليل: {text}',
    toldLater: 'تعلل القرارات المتعلقة بالمقترحات عند نشر مآلها.',
    decided: 'القرار: {state}',
    reason: 'السبب: {reason}',
    colleges: { CIVIL_SOCIETY: 'هيئة المجتمع المدني', ADMINISTRATION: 'هيئة الإدارة' },
    ballots: { OPEN: 'اقتراع علني', SECRET: 'اقتراع سري' },
    motions: {
      SESSION_ADMIT: 'قبول دراسة المقترحات.',
      SESSION_REFUSE: 'عدم قبول المقترحات.',
      SESSION_UPHOLD: 'تأييد القرار السابق.',
      SESSION_RETURN: 'إعادة المقترحات إلى دراسة القبول.',
    },
    results: {
      ADOPTED: 'اعتمد المعروض.',
      REJECTED: 'لم يعتمد المعروض.',
      POSTPONED: 'تعادلت الأصوات، فأجلت النقطة.',
    },
    states: {
      WAITING: 'لم يبت فيها.',
      VOTING: 'التصويت جار.',
      ADOPTED: 'اعتمدت.',
      REJECTED: 'لم تعتمد.',
      POSTPONED: 'أجلت إلى جلسة أخرى.',
      WITHDRAWN: 'سحبت من جدول الأعمال.',
    },
  },
  fr: {
    head: 'Procès-verbal de la séance du comité de pilotage tenue le {day}',
    times: 'Séance ouverte à {opened}, close à {closed}.',
    subject: 'Objet : {subject}',
    place: 'Lieu : {place}',
    attendance: 'Présences',
    present: '{college} : sièges occupés : {present} sur {seats}.',
    item: 'Point {ordinal} : {title}',
    proposals: 'Propositions examinées : {count}.',
    presented: 'Liste préliminaire des engagements, {institution} : {count}.',
    vote: 'Vote n° {round} ({ballot}).',
    moved: 'Motion : {motion}',
    cast: '{college} : pour : {for}, contre : {against}, abstention : {abstain}. Présents : {present}. En retrait : {aside}.',
    result: 'Résultat : {result}',
    annulled: 'Ce vote a été annulé. Motif : {reason}',
    justification: 'Justification : {text}',
    toldLater:
      'Les décisions relatives aux propositions sont motivées lors de la publication des suites données.',
    decided: 'Décision : {state}',
    reason: 'Motif : {reason}',
    colleges: { CIVIL_SOCIETY: 'Collège société civile', ADMINISTRATION: 'Collège administration' },
    ballots: { OPEN: 'scrutin public', SECRET: 'scrutin secret' },
    motions: {
      SESSION_ADMIT: 'déclarer les propositions recevables.',
      SESSION_REFUSE: 'déclarer les propositions irrecevables.',
      SESSION_UPHOLD: 'maintenir la décision précédente.',
      SESSION_RETURN: 'renvoyer les propositions à l’examen de recevabilité.',
    },
    results: {
      ADOPTED: 'motion adoptée.',
      REJECTED: 'motion rejetée.',
      POSTPONED: 'partage des voix ; le point est reporté.',
    },
    states: {
      WAITING: 'point non examiné.',
      VOTING: 'vote en cours.',
      ADOPTED: 'point adopté.',
      REJECTED: 'point rejeté.',
      POSTPONED: 'point reporté à une autre séance.',
      WITHDRAWN: 'point retiré de l’ordre du jour.',
    },
  },
  en: {
    head: 'Minutes of the session of the oversight committee held on {day}',
    times: 'Opened at {opened}, closed at {closed}.',
    subject: 'Subject: {subject}',
    place: 'Place: {place}',
    attendance: 'Attendance',
    present: '{college}: seats sat in: {present} of {seats}.',
    item: 'Item {ordinal}: {title}',
    proposals: 'Proposals before the committee: {count}.',
    presented: 'Preliminary list of commitments, {institution}: {count}.',
    vote: 'Vote {round} ({ballot}).',
    moved: 'Motion: {motion}',
    cast: '{college}: for: {for}, against: {against}, abstentions: {abstain}. Present: {present}. Stood aside: {aside}.',
    result: 'Result: {result}',
    annulled: 'This vote was annulled. Reason: {reason}',
    justification: 'Justification: {text}',
    toldLater: 'Decisions on proposals are explained when their outcomes are published.',
    decided: 'Decision: {state}',
    reason: 'Reason: {reason}',
    colleges: { CIVIL_SOCIETY: 'Civil-society college', ADMINISTRATION: 'Administration college' },
    ballots: { OPEN: 'open ballot', SECRET: 'secret ballot' },
    motions: {
      SESSION_ADMIT: 'to admit the proposals.',
      SESSION_REFUSE: 'to refuse the proposals.',
      SESSION_UPHOLD: 'to uphold the former decision.',
      SESSION_RETURN: 'to send the proposals back to screening.',
    },
    results: {
      ADOPTED: 'carried.',
      REJECTED: 'not carried.',
      POSTPONED: 'tied; the item is postponed.',
    },
    states: {
      WAITING: 'not settled.',
      VOTING: 'being voted on.',
      ADOPTED: 'adopted.',
      REJECTED: 'not adopted.',
      POSTPONED: 'postponed to another session.',
      WITHDRAWN: 'withdrawn from the agenda.',
    },
  },
};
